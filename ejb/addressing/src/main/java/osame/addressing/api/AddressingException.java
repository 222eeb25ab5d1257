package osame.addressing.api;

import jakarta.ejb.ApplicationException;
import osame.foundation.CodedException;

/** What addressing refuses: codes {@code AD-E-…}. */
@ApplicationException(rollback = true)
public class AddressingException extends CodedException {

  private static final long serialVersionUID = 1L;

  public AddressingException(String code, Object... arguments) {
    super(code, arguments);
  }
}
