/** Letters on the screen: print lots, letters, what did not fit, forms. */
package osame.web.letter;
