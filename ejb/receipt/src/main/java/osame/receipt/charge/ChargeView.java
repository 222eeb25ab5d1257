package osame.receipt.charge;

import java.time.LocalDate;
import osame.foundation.Yen;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeSwitches;
import osame.foundation.law.DelinquencyCharge;
import osame.foundation.law.MissingRateException;

/**
 * The delinquency charge of a receivable as an officer sees it on a day.
 *
 * @param charge yen; null when the rate of a year is missing
 * @param definite true once the tax is paid and nothing grows any more; false for an estimate (見込)
 * @param missingYear the year whose rate is missing, or null
 */
public record ChargeView(Yen charge, boolean definite, Integer missingYear) {

  /** The charge that stands in the ledger, else what the rule makes of the day. */
  public static ChargeView of(
      ReceivableLedger ledger, LocalDate day, ChargeRates rates, ChargeSwitches switches) {
    boolean definite = ledger.taxBalance().isZero();
    ReceivableLedger.Line assessed = ledger.definiteCharge();
    if (definite && assessed != null) {
      return new ChargeView(assessed.amount(), true, null);
    }
    LocalDate last = ledger.lastPaidOn();
    LocalDate asOf = definite && last != null ? last : day;
    try {
      Yen charge =
          DelinquencyCharge.asOf(asOf, ledger.chargeFacts(), rates, switches).finalAmount();
      return new ChargeView(charge, definite, null);
    } catch (MissingRateException e) {
      return new ChargeView(null, definite, e.year());
    }
  }
}
