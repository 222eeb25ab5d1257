package osame.foundation.law;

import osame.foundation.FiscalYear;
import osame.foundation.LevyYear;
import osame.foundation.TaxYear;

/** Kind of a receivable in the accounts of a fiscal year. */
public enum ReceivableClass {
  /** 現年: levied in this fiscal year for this fiscal year. */
  CURRENT_YEAR,
  /** 過年: levied in this fiscal year for an earlier one. */
  PAST_YEAR,
  /** 滞繰: levied in an earlier fiscal year and carried over unpaid. */
  CARRIED_OVER;

  /**
   * The class that a receivable has in a fiscal year.
   *
   * @throws IllegalArgumentException if it was levied for a later year than its own, or does not
   *     yet exist in the fiscal year
   */
  public static ReceivableClass of(TaxYear taxYear, LevyYear levyYear, FiscalYear fiscalYear) {
    if (taxYear.value() > levyYear.value() || levyYear.value() > fiscalYear.value()) {
      throw new IllegalArgumentException(
          "levied in %d for %d, asked for fiscal year %d"
              .formatted(levyYear.value(), taxYear.value(), fiscalYear.value()));
    }
    if (levyYear.value() < fiscalYear.value()) {
      return CARRIED_OVER;
    }
    return taxYear.value() == levyYear.value() ? CURRENT_YEAR : PAST_YEAR;
  }
}
