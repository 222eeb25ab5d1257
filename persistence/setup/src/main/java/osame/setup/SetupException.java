package osame.setup;

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

  SetupException(Throwable cause, String code, Object... arguments) {
    super(code, arguments);
    initCause(cause);
  }
}
