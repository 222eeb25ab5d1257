package osame.receipt.reversal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import osame.foundation.FiscalYear;
import osame.foundation.LevyYear;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.TaxYear;
import osame.foundation.Yen;
import osame.foundation.law.AccountingRules.Booking;
import osame.foundation.law.AccountingRules.DecisiveDay;
import osame.foundation.law.AllocationPart;
import osame.foundation.law.ReceivableClass;
import osame.persistence.general.CopyRows;
import osame.receipt.api.Channel;
import osame.receipt.api.Component;
import osame.receipt.api.ReceiptException;
import osame.receipt.charge.ChargeSettlement;
import osame.receipt.closing.ClosedDays;
import osame.receipt.excess.Excess;
import osame.receipt.excess.ExcessPayments;
import osame.receipt.posting.PaymentAttempt;
import osame.receipt.posting.PostingEngine;
import osame.receipt.posting.PostingRules;
import osame.receipt.row.Columns;

/**
 * Takes payments back in the caller's transaction: {@link #begin}, then {@link #line} or {@link
 * #file}, then {@link #reverse}. One reversal serves one transaction.
 *
 * <p>A payment is reversed where its money stands now: in the ledger, as an overpayment, in
 * suspense, or where an earlier reversal applied it anew. Then its receivables are brought to where
 * they would be had it never come in: later payments of which a part did not go to the tax are
 * reversed and posted again in their order, what reductions had moved out is reckoned anew, and the
 * delinquency charge is settled. All of it is booked on the business date, whose accounts are open;
 * closed days stay as they are.
 */
public final class ReversalEngine {

  private final Handle handle;
  private final PostingRules rules;
  private final ChargeSettlement charges;

  private ReversalEngine(Handle handle, PostingRules rules, ChargeSettlement charges) {
    this.handle = handle;
    this.rules = rules.decidedByReceivedOn();
    this.charges = charges;
  }

  /**
   * Prepares the tables of one reversal, which live until the transaction ends.
   *
   * @param rules those in force on the business date
   */
  public static ReversalEngine begin(Handle handle, PostingRules rules, ChargeSettlement charges) {
    handle.createScript(Sql.of("stage")).execute();
    return new ReversalEngine(handle, rules, charges);
  }

  /**
   * Wants a payment undone.
   *
   * @param postingId a posting in which it stands or stood
   * @param line its line there
   * @throws ReceiptException {@code RC-E-180} if there is no such payment
   */
  public void line(long postingId, int line) {
    int found =
        handle
            .createUpdate(Sql.of("want-line"))
            .bind("postingId", postingId)
            .bind("line", line)
            .execute();
    if (found == 0) {
      throw new ReceiptException("RC-E-180", line);
    }
  }

  /**
   * Wants all payments of a file undone that were not undone before.
   *
   * @throws ReceiptException {@code RC-E-052} if payments of it are past their years and erased
   */
  public void file(long paymentFileId) {
    if (handle
        .createQuery(Sql.of("is-erased"))
        .bind("paymentFileId", paymentFileId)
        .mapTo(Boolean.class)
        .one()) {
      throw new ReceiptException("RC-E-052");
    }
    handle.createUpdate(Sql.of("want-file")).bind("paymentFileId", paymentFileId).execute();
  }

  /**
   * Takes back what is wanted.
   *
   * @param postingId the act under which all is written
   * @param businessDate its accounting day
   * @param remark why, for suspense rows that end by it
   * @throws ReceiptException {@code RC-E-181} if a payment was undone before, {@code RC-E-186} if
   *     the business date is closed in the accounts
   */
  public ReversalTotals reverse(long postingId, LocalDate businessDate, String remark) {
    requireOpen(businessDate);
    lock();
    if (handle.createQuery(Sql.of("undone")).mapTo(Boolean.class).one()) {
      throw new ReceiptException("RC-E-181");
    }
    take();
    book(businessDate);
    List<Excess> excess = enter(postingId, businessDate);
    ExcessPayments.moveOut(handle, postingId, businessDate, excess);
    settle(postingId, businessDate, lastLine());
    applyAnew(postingId, businessDate);
    handle.createUpdate(Sql.of("store-lines")).bind("postingId", postingId).execute();
    handle.execute(Sql.of("reopen-preliminaries"));
    handle
        .createUpdate(Sql.of("end-suspense"))
        .bind("postingId", postingId)
        .bind("remark", remark)
        .execute();
    handle.execute(Sql.of("end-files"));
    return totals();
  }

  private void requireOpen(LocalDate day) {
    if (ClosedDays.contain(handle, day)) {
      throw new ReceiptException("RC-E-186");
    }
  }

  /** Nobody posts on these receivables from here on; the money may have moved until then. */
  private void lock() {
    PostingEngine.takeTurn(handle);
    handle.createQuery(Sql.of("lock-suspense")).mapTo(Long.class).one();
    handle.execute(Sql.of("locate"));
    handle.createScript(Sql.of("analyze")).execute();
    handle.createQuery(Sql.of("lock-receivables")).mapTo(Long.class).one();
    handle.execute(Sql.of("forget-places"));
    handle.execute(Sql.of("locate"));
  }

  private void take() {
    boolean feeFirst = rules.order().parts().get(0) == AllocationPart.FEE;
    handle.execute(Sql.of("take-entries"));
    handle.execute(Sql.of("reopen"));
    handle.createScript(Sql.of("analyze-taken")).execute();
    handle.createUpdate(Sql.of("find-later")).bind("feeFirst", feeFirst).execute();
    handle.execute(Sql.of("take-later"));
    handle.execute(Sql.of("take-excess"));
    handle.execute(Sql.of("take-overpayments"));
    handle.createScript(Sql.of("analyze-taken")).execute();
  }

  private void book(LocalDate businessDate) {
    record Years(LevyYear levyYear, TaxYear taxYear) {}
    List<Years> all =
        handle
            .createQuery(Sql.of("years"))
            .map(
                (row, context) ->
                    new Years(
                        new LevyYear(row.getInt("levy_year")), new TaxYear(row.getInt("tax_year"))))
            .list();
    CopyRows rows = new CopyRows(handle, Sql.of("copy-bookings"));
    for (Years years : all) {
      Booking booking =
          rules
              .accounting()
              .bookingOf(
                  years.taxYear(),
                  years.levyYear(),
                  new PaidOn(businessDate),
                  new ReceivedOn(businessDate),
                  DecisiveDay.RECEIVED_ON);
      rows.add(
          years.levyYear().value(),
          years.taxYear().value(),
          booking.year().value(),
          booking.receivableClass());
    }
    rows.flush();
  }

  /**
   * Writes the reversing entries and the balances.
   *
   * @return what is to be moved out again
   */
  private List<Excess> enter(long postingId, LocalDate businessDate) {
    for (String step : List.of("enter-reversals", "enter-overpayment-reversals")) {
      handle
          .createUpdate(Sql.of(step))
          .bind("postingId", postingId)
          .bind("businessDate", businessDate)
          .execute();
    }
    List<Excess> excess = new ArrayList<>();
    int line = lastLine() + handle.createQuery(Sql.of("count-reopened")).mapTo(Integer.class).one();
    for (Excess one :
        handle.createQuery(Sql.of("excess")).map((row, context) -> excess(row)).list()) {
      line++;
      excess.add(
          new Excess(
              one.receivableId(),
              one.component(),
              line,
              one.amount(),
              one.arisenOn(),
              one.booking()));
    }
    handle.execute(Sql.of("update-balances"));
    return excess;
  }

  private static Excess excess(ResultSet row) throws SQLException {
    return new Excess(
        row.getLong("receivable_id"),
        Component.valueOf(row.getString("component")),
        0,
        Yen.of(row.getLong("excess")),
        row.getObject("arisen_on", LocalDate.class),
        new Booking(
            new FiscalYear(row.getInt("fiscal_year")),
            ReceivableClass.valueOf(row.getString("account_class"))));
  }

  private int lastLine() {
    return handle.createQuery(Sql.of("last-line")).mapTo(Integer.class).one();
  }

  private void settle(long postingId, LocalDate businessDate, int lastLine) {
    Map<Long, Integer> lines =
        handle
            .createQuery(Sql.of("charged"))
            .bind("firstLine", lastLine)
            .setMapKeyColumn("receivable_id")
            .setMapValueColumn("line_no")
            .collectInto(new GenericType<Map<Long, Integer>>() {});
    charges.settle(handle, postingId, businessDate, lines);
  }

  private void applyAnew(long postingId, LocalDate businessDate) {
    List<PaymentAttempt> later =
        handle.createQuery(Sql.of("later")).map((row, context) -> attempt(row)).list();
    if (!later.isEmpty()) {
      PostingEngine engine = PostingEngine.begin(handle);
      later.forEach(engine.attempts()::add);
      engine.stage();
      engine.post(postingId, new ReceivedOn(businessDate), rules);
    }
  }

  private static PaymentAttempt attempt(ResultSet row) throws SQLException {
    return new PaymentAttempt(
        row.getInt("own_line"),
        Columns.key(row),
        Yen.of(row.getLong("amount")),
        new PaidOn(row.getObject("paid_on", LocalDate.class)),
        Channel.valueOf(row.getString("channel")),
        row.getString("institution"),
        "",
        null);
  }

  private ReversalTotals totals() {
    return handle
        .createQuery(Sql.of("totals"))
        .map(
            (row, context) ->
                new ReversalTotals(
                    row.getLong("lines"),
                    Yen.of(row.getLong("posted")),
                    Yen.of(row.getLong("overpaid")),
                    Yen.of(row.getLong("suspense")),
                    row.getLong("applied_anew")))
        .one();
  }

  /** SHA-256 in hex over the ordered addressees whose receivables opened again. */
  public String subjectsDigest() {
    return handle.createQuery(Sql.of("subjects-digest")).mapTo(String.class).one();
  }

  /** Adds the addressees to a row of the operation log. */
  public void logSubjects(long operationLogId) {
    handle.createUpdate(Sql.of("log-subjects")).bind("logId", operationLogId).execute();
  }
}
