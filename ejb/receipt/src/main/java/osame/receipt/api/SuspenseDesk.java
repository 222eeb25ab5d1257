package osame.receipt.api;

import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;

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
   * @param paidOn the payer's day, asked only where the file has none that can be read; else null
   * @throws ReceiptException {@code RC-E-031} if worked off before, {@code RC-E-032} if there is no
   *     such receivable, {@code RC-E-033} if the payer's day is missing, {@code RC-E-034} if it
   *     lies after the day the money was received, {@code RC-E-035} if another posting is at work
   *     on it: try again
   */
  void post(Act act, long suspenseId, ReceivableKey key, PaidOn paidOn);

  /**
   * Makes the whole amount an erroneous payment of that addressee.
   *
   * @throws ReceiptException as {@link #post}; {@code RC-E-036} if there is no such addressee
   */
  void makeOverpayment(Act act, long suspenseId, AddresseeNumber addressee, PaidOn paidOn);
}
