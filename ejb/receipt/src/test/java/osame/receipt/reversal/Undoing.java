package osame.receipt.reversal;

import java.time.LocalDate;
import java.util.function.Consumer;
import osame.access.api.Act;
import osame.receipt.api.PostingKind;
import osame.receipt.charge.ChargeRatesSource;
import osame.receipt.charge.ChargeSettlement;
import osame.receipt.payment.Teller;
import osame.receipt.posting.PostingEngine;
import osame.receipt.posting.PostingRulesSource;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;

/** Undoes payments beside a teller. */
public final class Undoing {

  private final Teller teller;

  public Undoing(Teller teller) {
    this.teller = teller;
  }

  /** Undoes a line of a posting. */
  public ReversalTotals line(long postingId, int line, LocalDate businessDate) {
    return undo(engine -> engine.line(postingId, line), businessDate);
  }

  /** Undoes what stands of a file. */
  public ReversalTotals file(long paymentFileId, LocalDate businessDate) {
    return undo(engine -> engine.file(paymentFileId), businessDate);
  }

  private ReversalTotals undo(Consumer<ReversalEngine> wanted, LocalDate businessDate) {
    Act act = SmallCity.act(businessDate);
    return teller.transactions.call(
        () ->
            teller
                .transactions
                .jdbi()
                .withHandle(
                    handle -> {
                      ReversalEngine engine =
                          ReversalEngine.begin(
                              handle,
                              new PostingRulesSource(teller.parameters).inForce(businessDate),
                              new ChargeSettlement(new ChargeRatesSource(teller.parameters)));
                      wanted.accept(engine);
                      long posting =
                          PostingEngine.record(
                                  handle, PostingKind.REVERSAL, act, Surroundings.OFFICER)
                              .orElseThrow();
                      return engine.reverse(posting, businessDate, act.reason());
                    }));
  }
}
