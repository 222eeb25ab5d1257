package osame.receipt.api;

import jakarta.ejb.ApplicationException;
import osame.foundation.CodedException;

/** What receipt refuses: codes {@code RC-E-…}. */
@ApplicationException(rollback = true)
public class ReceiptException extends CodedException {

  private static final long serialVersionUID = 1L;

  public ReceiptException(String code, Object... arguments) {
    super(code, arguments);
  }
}
