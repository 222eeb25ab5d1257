package osame.web;

import osame.foundation.CodedException;

/** What the entry points themselves refuse: codes {@code WB-E-…}. */
public class WebException extends CodedException {
  private static final long serialVersionUID = 1L;

  public WebException(String code, Object... arguments) {
    super(code, arguments);
  }

  public WebException(String code, Throwable cause, Object... arguments) {
    super(code, arguments);
    initCause(cause);
  }
}
