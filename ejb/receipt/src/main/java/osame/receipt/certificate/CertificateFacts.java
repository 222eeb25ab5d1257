package osame.receipt.certificate;

import java.time.LocalDate;
import osame.foundation.LevyYear;
import osame.foundation.Yen;

/**
 * One receivable as a certificate sees it.
 *
 * @param preliminary yen of payments that stores told of and that have not come yet
 * @param owed yen of fee and delinquency charge that are not paid; the charge is definite, or what
 *     the announced payments will make definite
 * @param chargePending its charge cannot be computed yet
 * @param grace a grace holds on the day
 */
record CertificateFacts(
    LevyYear levyYear,
    String taxItem,
    String taxItemName,
    LocalDate dueDate,
    Yen determined,
    Yen paid,
    Yen taxBalance,
    Yen preliminary,
    Yen owed,
    boolean chargePending,
    boolean grace) {

  /** Tax that is past due on the day. */
  boolean overdue(LocalDate day) {
    return taxBalance.isPositive() && day.isAfter(dueDate);
  }

  /** Whether payments that stores told of will pay the tax off. */
  boolean announced() {
    return preliminary.isPositive() && preliminary.compareTo(taxBalance) >= 0;
  }

  /** Tax that is not due yet on the day. */
  boolean notDue(LocalDate day) {
    return taxBalance.isPositive() && !day.isAfter(dueDate);
  }
}
