package osame.testcity;

import java.time.LocalDate;

/** One receivable. */
record Charge(
    int levyYear,
    int taxYear,
    TaxItem item,
    String notice,
    TaxItem.Term term,
    long amount,
    Person payer) {

  LocalDate due() {
    return term.due();
  }

  String key() {
    return levyYear + "-" + taxYear + "-" + item.code + "-" + notice + "-" + term.installment();
  }

  /**
   * 20 digits: levy year, tax item, notice number, installment, last two digits of the tax year.
   */
  String customerNumber() {
    return "%04d%s%s%02d%02d"
        .formatted(levyYear, item.code, notice, term.installment(), taxYear % 100);
  }
}
