package osame.operations.api;

import osame.access.api.Act;
import osame.foundation.BusinessDate;

/** The business date. */
public interface BusinessDates {

  BusinessDate current();

  /**
   * Moves the business date forward.
   *
   * @throws OperationsException {@code OP-E-001} if {@code to} is not after the current date
   */
  void advance(Act act, BusinessDate to);
}
