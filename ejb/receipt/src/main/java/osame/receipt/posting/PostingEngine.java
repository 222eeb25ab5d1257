package osame.receipt.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jdbi.v3.core.Handle;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.LevyYear;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.TaxYear;
import osame.foundation.Yen;
import osame.foundation.law.AccountingRules.Booking;
import osame.foundation.law.AllocationOrder;
import osame.foundation.law.AllocationPart;
import osame.persistence.general.CopyRows;
import osame.receipt.api.Channel;
import osame.receipt.api.PostingKind;

/**
 * Posts attempts in the caller's transaction: {@link #begin}, then the {@link #attempts()}, then
 * {@link #stage}, then {@link #post}, and for a file {@link #suspend}. One engine at a time serves
 * a transaction. Whatever breaks in between, the rollback leaves nothing.
 */
public final class PostingEngine {

  private final Handle handle;
  private final Attempts attempts;

  private PostingEngine(Handle handle, Executor sender) {
    this.handle = handle;
    this.attempts = new Attempts(handle, sender);
  }

  /** Prepares the tables of one posting, which live until the transaction ends. */
  public static PostingEngine begin(Handle handle) {
    return begin(handle, Runnable::run);
  }

  /**
   * Prepares the tables of one posting, which live until the transaction ends.
   *
   * @param sender sends attempts to their table while the caller reads the next
   */
  public static PostingEngine begin(Handle handle, Executor sender) {
    handle.createScript(Sql.of("settings")).execute();
    handle.createScript(Sql.of("stage")).execute();
    return new PostingEngine(handle, sender);
  }

  /**
   * Records the act that writes the entries.
   *
   * @return its id; empty if this request was carried out before
   */
  public static Optional<Long> record(Handle handle, PostingKind kind, Act act, String officer) {
    return record(handle, kind, act.requestId(), act.businessDate().value(), officer);
  }

  private static Optional<Long> record(
      Handle handle, PostingKind kind, UUID requestId, LocalDate businessDate, String officer) {
    return handle
        .createQuery(Sql.of("add-posting"))
        .bind("kind", kind.name())
        .bind("requestId", requestId)
        .bind("businessDate", businessDate)
        .bind("recordedBy", officer)
        .mapTo(Long.class)
        .findOne();
  }

  /** Takes the attempts. */
  public Attempts attempts() {
    return attempts;
  }

  /** Ends the taking: from here on the table {@code attempt} holds them all. */
  public void stage() {
    attempts.flush();
    handle.execute(Sql.of("analyze"));
  }

  /**
   * Matches the attempts without a fault, locks their receivables, spreads the money and writes it.
   *
   * @param receivedOn accounting day of all entries
   */
  public PostingTotals post(long postingId, ReceivedOn receivedOn, PostingRules rules) {
    if (attempts.count() > 1) {
      takeTurn(handle);
    }
    book(receivedOn, rules);
    payOnTax();
    match();
    assessCharges(postingId, rules);
    handle.createUpdate(Sql.of("allocate")).bind("order", rules.order().name()).execute();
    for (String step : List.of("enter-charges", "enter-payments", "enter-overpayments")) {
      handle
          .createUpdate(Sql.of(step))
          .bind("postingId", postingId)
          .bind("receivedOn", receivedOn.value())
          .execute();
    }
    handle.execute(Sql.of("update-balances"));
    return handle
        .createQuery(Sql.of("totals"))
        .map(
            (row, context) ->
                new PostingTotals(
                    row.getLong("lines"),
                    Yen.of(row.getLong("posted")),
                    Yen.of(row.getLong("overpaid"))))
        .one();
  }

  /**
   * Waits until no other act on many receivables is under way, and keeps them waiting until commit:
   * two that lock the same receivables in different orders would end in a deadlock. Acts on one
   * receivable wait for that one only.
   */
  public static void takeTurn(Handle handle) {
    handle.execute(Sql.of("take-turn"));
  }

  /**
   * From here on the transaction waits two seconds at most for a lock: an officer does not wait for
   * a file that is being posted.
   */
  public static void waitBriefly(Handle handle) {
    handle.execute(Sql.of("wait-briefly"));
  }

  private void payOnTax() {
    handle.execute(Sql.of("find-repeated"));
    handle.execute(Sql.of("pay-on-tax"));
    handle.execute(Sql.of("analyze-allocation"));
  }

  private void match() {
    handle.execute(Sql.of("match"));
    handle.execute(Sql.of("count-before"));
    handle.execute(Sql.of("analyze-matched"));
  }

  private void assessCharges(long postingId, PostingRules rules) {
    AllocationOrder order = rules.order();
    int settled =
        handle
            .createUpdate(Sql.of("settle"))
            .bind("feeFirst", order.parts().get(0) == AllocationPart.FEE)
            .execute();
    if (settled > 0) {
      new ChargeAssessment(handle, rules).assess(postingId);
      handle.execute(Sql.of("analyze-assessed"));
    }
  }

  /** Looks up year and class in the accounts once for each combination that occurs. */
  private void book(ReceivedOn receivedOn, PostingRules rules) {
    CopyRows rows = new CopyRows(handle, Sql.of("copy-bookings"));
    handle
        .createQuery(Sql.of("bookings"))
        .map((row, context) -> combination(row))
        .list()
        .forEach(
            c -> {
              Booking booking =
                  rules
                      .accounting()
                      .bookingOf(
                          new TaxYear(c.taxYear()),
                          new LevyYear(c.levyYear()),
                          new PaidOn(c.paidOn()),
                          receivedOn,
                          rules.decisiveDays().get(c.channel()));
              rows.add(
                  c.levyYear(),
                  c.taxYear(),
                  c.channel(),
                  c.paidOn(),
                  booking.year().value(),
                  booking.receivableClass());
            });
    rows.flush();
    handle.execute(Sql.of("analyze-booking"));
  }

  /** What decides where a payment stands in the accounts. */
  private record Combination(int levyYear, int taxYear, Channel channel, LocalDate paidOn) {}

  private static Combination combination(ResultSet row) throws SQLException {
    return new Combination(
        row.getInt("levy_year"),
        row.getInt("tax_year"),
        Channel.valueOf(row.getString("channel")),
        row.getObject("paid_on", LocalDate.class));
  }

  /**
   * Puts what was not posted into suspense.
   *
   * @return its sum
   */
  public Yen suspend(long paymentFileId, ReceivedOn receivedOn) {
    return handle
        .createQuery(Sql.of("suspend"))
        .bind("paymentFileId", paymentFileId)
        .bind("receivedOn", receivedOn.value())
        .map((row, context) -> Yen.of(row.getLong(1)))
        .one();
  }

  /** Records what of the file came from which institution, wherever its money went. */
  public void share(long paymentFileId) {
    handle.createUpdate(Sql.of("add-shares")).bind("paymentFileId", paymentFileId).execute();
  }

  /** Addressees of the matched attempts, for acts on a few. */
  public List<AddresseeNumber> subjects() {
    return handle
        .createQuery(Sql.of("subjects"))
        .map((row, context) -> new AddresseeNumber(row.getString(1)))
        .list();
  }

  /** SHA-256 in hex over the ordered addressees of the matched attempts. */
  public String subjectsDigest() {
    return handle.createQuery(Sql.of("subjects-digest")).mapTo(String.class).one();
  }

  /** Adds the addressees of the matched attempts to a row of the operation log. */
  public void logSubjects(long operationLogId) {
    handle.createUpdate(Sql.of("log-subjects")).bind("logId", operationLogId).execute();
  }
}
