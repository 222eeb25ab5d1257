package osame.receipt.api;

import java.util.List;
import osame.access.api.Act;
import osame.operations.api.Letter;

/**
 * Payment slips for one, several or all installments of a person, with the delinquency charge on a
 * day (RC-090, RC-091).
 */
public interface PaymentSlips {

  /**
   * What the slips would say; nothing is kept.
   *
   * @param terminal for the log
   * @throws ReceiptException {@code RC-E-050} if an installment does not exist, {@code RC-E-051} if
   *     the rate of a year is missing, {@code RC-E-082} if nothing is chosen, owed, or the part is
   *     not a part, {@code RC-E-083} if they belong to several people, {@code RC-E-084} if the day
   *     is before the business date
   */
  List<PaymentSlip> preview(String terminal, SlipOrder order);

  /**
   * Issues them as one letter, a page for each. A repeated request gives the letter of the first.
   *
   * @throws ReceiptException as {@link #preview}
   */
  Letter issue(Act act, SlipOrder order);
}
