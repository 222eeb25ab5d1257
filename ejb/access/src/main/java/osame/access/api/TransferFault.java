package osame.access.api;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one row of the file of a transfer day.
 *
 * @param line number of the line in the file, from 1
 * @param userId as in the file
 * @param code {@code AC-E-…}
 * @param arguments of the code's sentence
 */
public record TransferFault(long line, String userId, String code, List<String> arguments)
    implements Serializable {

  public TransferFault {
    arguments = List.copyOf(arguments);
  }
}
