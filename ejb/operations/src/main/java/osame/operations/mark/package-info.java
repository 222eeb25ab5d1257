/** Marks documents that leave the screen and stay in the office. */
package osame.operations.mark;
