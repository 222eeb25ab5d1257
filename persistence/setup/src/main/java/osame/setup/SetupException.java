package osame.setup;

import java.util.stream.Stream;
import osame.foundation.CodedException;

/** What setting up refuses: codes {@code ST-E-…}. */
public class SetupException extends CodedException {

  private static final long serialVersionUID = 1L;

  /**
   * @param code stable code
   * @param arguments values of the sentence; never a password
   */
  public SetupException(String code, Object... arguments) {
    super(code, arguments);
  }

  /** The driver and Flyway speak in paragraphs; a command answers with a line. */
  private static Object oneLine(Object argument) {
    return String.valueOf(argument).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  SetupException(Throwable cause, String code, Object... arguments) {
    super(code, Stream.of(arguments).map(SetupException::oneLine).toArray());
    initCause(cause);
  }
}
