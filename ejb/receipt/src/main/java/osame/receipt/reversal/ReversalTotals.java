package osame.receipt.reversal;

import osame.foundation.Yen;

/**
 * What one reversal took back.
 *
 * @param lines payments undone
 * @param posted yen of them that had reduced a debt
 * @param overpaid yen of them beyond a debt
 * @param suspense yen of them that were still in suspense
 * @param appliedAnew later payments on the same receivables that were applied anew
 */
public record ReversalTotals(long lines, Yen posted, Yen overpaid, Yen suspense, long appliedAnew) {

  /** Yen of the undone payments. */
  public Yen total() {
    return posted.plus(overpaid).plus(suspense);
  }
}
