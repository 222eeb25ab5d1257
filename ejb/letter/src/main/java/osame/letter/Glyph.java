package osame.letter;

/**
 * A character as a font draws it.
 *
 * @param id number of the glyph in its font
 * @param advance its width in {@link Typeface#UNITS} of the size
 * @param selector variation selector of which this is the variant; 0 for none
 */
record Glyph(FontName font, int id, int advance, int codePoint, int selector) {}
