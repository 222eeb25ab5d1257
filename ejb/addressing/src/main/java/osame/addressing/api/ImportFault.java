package osame.addressing.api;

import java.io.Serializable;
import java.util.List;

/**
 * One row that was not taken in.
 *
 * @param line line of the file, from 1
 * @param code stable code; its sentence says what to do
 * @param arguments values for the sentence, without personal data
 */
public record ImportFault(int line, String code, List<String> arguments) implements Serializable {}
