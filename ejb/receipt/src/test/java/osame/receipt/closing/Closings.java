package osame.receipt.closing;

import osame.receipt.api.DayClosing;
import osame.receipt.payment.Teller;
import osame.receipt.testing.Approvers;
import osame.receipt.testing.Surroundings;

/** The daily reports beside a teller, for tests of other packages. */
public final class Closings {

  private Closings() {}

  public static DayClosing of(Teller teller) {
    return new DayClosingBean(
        teller.transactions.jdbi(),
        new Approvers(teller.transactions.jdbi()),
        teller.log,
        Surroundings.session());
  }
}
