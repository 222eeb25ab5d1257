package osame.operations.api;

import java.io.Serializable;

/**
 * What is wrong with a letter.
 *
 * @param code {@code OP-E-060} a required field is missing, {@code OP-E-061} a text does not fit
 *     its box, {@code OP-E-062} no font has a character, {@code OP-E-063} a value has not the form
 *     that its place needs, {@code OP-E-064} a variant is drawn by its base character (the letter
 *     is printed all the same)
 * @param field name of the field or of the place in the form
 * @param detail the character as U+ number, the text or the reason; empty if there is none
 */
public record LetterFault(String code, String field, String detail) implements Serializable {}
