package osame.receipt.api;

import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Works off suspense: correct and post, or make it an overpayment (RC-024). */
public interface SuspenseDesk {

  /**
   * Open rows, oldest first.
   *
   * @param owner only this officer's; null for all
   */
  Page<Suspense> open(String owner, PageRequest page);

  /** Takes a row over, or gives it to somebody. */
  void assign(Act act, long suspenseId, String owner);

  /**
   * Posts the money to the receivable the officer found; what is beyond the debt becomes an
   * overpayment.
   *
   * @throws ReceiptException {@code RC-E-031} if worked off before, {@code RC-E-032} if there is no
   *     such receivable
   */
  void post(Act act, long suspenseId, ReceivableKey key);

  /** Makes the whole amount an erroneous payment of that addressee. */
  void makeOverpayment(Act act, long suspenseId, AddresseeNumber addressee);
}
