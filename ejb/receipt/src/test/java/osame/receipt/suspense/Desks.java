package osame.receipt.suspense;

import osame.receipt.api.SuspenseDesk;
import osame.receipt.payment.Teller;
import osame.receipt.posting.PostingRulesSource;
import osame.receipt.testing.Surroundings;

/** The desk beside a teller, for tests of other packages. */
public final class Desks {

  private Desks() {}

  public static SuspenseDesk of(Teller teller) {
    return new SuspenseDeskBean(
        teller.transactions.jdbi(),
        teller.log,
        new PostingRulesSource(teller.parameters),
        Surroundings.session());
  }
}
