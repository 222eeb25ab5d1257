package osame.letter;

import java.io.Serializable;

/**
 * Something wrong with a letter.
 *
 * @param place the field, or the words of the form in which it stands
 * @param detail what was found: the text, the characters as U+ numbers; empty if there is nothing
 */
public record Fault(FaultKind kind, String place, String detail) implements Serializable {}
