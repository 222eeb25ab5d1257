package osame.access.api;

import jakarta.ejb.ApplicationException;
import osame.foundation.CodedException;

/** What access refuses: codes {@code AC-E-…}. */
@ApplicationException(rollback = true)
public class AccessException extends CodedException {

  private static final long serialVersionUID = 1L;

  public AccessException(String code, Object... arguments) {
    super(code, arguments);
  }
}
