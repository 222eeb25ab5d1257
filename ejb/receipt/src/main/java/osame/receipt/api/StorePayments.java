package osame.receipt.api;

import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Convenience-store payments between the store's word and the money (RC-026). */
public interface StorePayments {

  /** Which messages a list shows. */
  enum Choice {
    /** Without an outcome. */
    OPEN,
    /** Without an outcome for longer than {@code receipt.store.unsettled-days} business days. */
    OVERDUE,
    /** All of them, newest first. */
    ALL
  }

  Page<StorePayment> list(Choice choice, PageRequest page);

  /**
   * Ends the wait for an open message; the act's reason says what was found out.
   *
   * @throws ReceiptException {@code RC-E-207} if it is not open any more
   */
  void settle(Act act, long storeMessageId);
}
