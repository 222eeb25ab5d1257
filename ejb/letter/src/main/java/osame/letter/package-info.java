/**
 * The letter engine: a template and a letter's content become the bytes of a PDF. No bean, no
 * database, no clock: the same input gives the same bytes.
 */
package osame.letter;
