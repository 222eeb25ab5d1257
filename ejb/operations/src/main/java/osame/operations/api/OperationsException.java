package osame.operations.api;

import jakarta.ejb.ApplicationException;
import osame.foundation.CodedException;

/** What operations refuses: codes {@code OP-E-…}. */
@ApplicationException(rollback = true)
public class OperationsException extends CodedException {

  private static final long serialVersionUID = 1L;

  public OperationsException(String code, Object... arguments) {
    super(code, arguments);
  }
}
