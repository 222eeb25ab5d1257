package osame.receipt.report;

import osame.receipt.api.MonthlyReports;
import osame.receipt.payment.Teller;

/** The monthly reports beside a teller, for tests of other packages. */
public final class TestReports {

  private TestReports() {}

  public static MonthlyReports of(Teller teller) {
    return new MonthlyReportsBean(teller.transactions.jdbi(), teller.parameters, teller.log);
  }
}
