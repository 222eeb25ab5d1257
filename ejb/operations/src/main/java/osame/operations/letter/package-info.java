/** Letters: forms in force, numbers, print lots, drawing, archive, reprint. */
package osame.operations.letter;
