package osame.launcher.server;

import osame.foundation.CodedException;

/** What a command refuses or fails at: codes {@code LN-E-…}. */
public class LauncherException extends CodedException {

  private static final long serialVersionUID = 1L;

  /**
   * @param code stable code
   * @param arguments values of the sentence
   */
  public LauncherException(String code, Object... arguments) {
    super(code, arguments);
  }
}
