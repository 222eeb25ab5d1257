package osame.receipt.api;

import java.io.Serializable;
import java.util.List;

/**
 * What was wrong with a line of a file.
 *
 * @param line line or record of the file, from 1; 0 for the file as a whole
 * @param code stable code; its sentence says what to do
 * @param arguments values for the sentence, without personal data
 */
public record FileFault(int line, String code, List<String> arguments) implements Serializable {

  public FileFault {
    arguments = List.copyOf(arguments);
  }
}
