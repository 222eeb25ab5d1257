package osame.receipt.api;

import osame.access.api.Act;

/** Delinquency charges that waited for the rate of a year. */
public interface PendingCharges {

  /**
   * Assesses every waiting charge whose rates are all there now; the others go on waiting.
   *
   * @return number of receivables that wait no longer
   */
  long assess(Act act);
}
