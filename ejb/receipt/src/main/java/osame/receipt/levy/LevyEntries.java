package osame.receipt.levy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.foundation.FiscalYear;
import osame.foundation.LevyYear;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.TaxYear;
import osame.foundation.Yen;
import osame.foundation.calendar.BusinessCalendar;
import osame.foundation.law.AccountingRules;
import osame.foundation.law.AccountingRules.Booking;
import osame.foundation.law.ReceivableClass;
import osame.persistence.general.CopyRows;
import osame.receipt.api.Component;
import osame.receipt.api.LevyKind;
import osame.receipt.charge.ChargeSettlement;
import osame.receipt.excess.Excess;
import osame.receipt.excess.ExcessPayments;

/**
 * Writes the staged levies: receivables, the history of what was levied, entries. What was paid
 * beyond a reduced tax becomes an overpayment of its payments; a delinquency charge that rested on
 * the former tax is settled anew.
 */
final class LevyEntries {

  private final Handle handle;
  private final LevyRules rules;
  private final BusinessCalendar calendar;

  LevyEntries(Handle handle, LevyRules rules, BusinessCalendar calendar) {
    this.handle = handle;
    this.rules = rules;
    this.calendar = calendar;
  }

  /**
   * @return id of the posting
   */
  long post(Act act, String recordedBy) {
    LocalDate businessDate = act.businessDate().value();
    long postingId =
        handle
            .createQuery(Sql.of("add-posting"))
            .bind("requestId", act.requestId())
            .bind("businessDate", businessDate)
            .bind("recordedBy", recordedBy)
            .mapTo(Long.class)
            .one();
    stageBookings(businessDate);
    List<String> taxItems = handle.createQuery(Sql.of("tax-items")).mapTo(String.class).list();
    List<String> ownTerms = rules.ownTerms(taxItems);
    addReceivables(ownTerms);
    run("stage-before");
    run("analyze-before");
    run("stage-taken");
    run("analyze-taken");
    handle
        .createUpdate(Sql.of("enter-levies"))
        .bind("postingId", postingId)
        .bind("businessDate", businessDate)
        .execute();
    handle.createUpdate(Sql.of("add-levies")).bind("postingId", postingId).execute();
    run("update-restated");
    run("update-terms");
    run("update-own-terms", ownTerms);
    ExcessPayments.moveOut(handle, postingId, businessDate, excess());
    return postingId;
  }

  /** Assesses, takes back or changes the delinquency charges that rest on what was restated. */
  void settle(ChargeSettlement charges, long postingId, LocalDate businessDate) {
    Map<Long, Integer> lines =
        handle
            .createQuery(Sql.of("charged"))
            .setMapKeyColumn("receivable_id")
            .setMapValueColumn("line_no")
            .collectInto(new GenericType<Map<Long, Integer>>() {});
    charges.settle(handle, postingId, businessDate, lines);
  }

  /** One row of the log for all, with the addressees. */
  void log(OperationLog log, Act act, String subject) {
    LogEntry entry =
        handle
            .createQuery(Sql.of("summary"))
            .map(
                (row, context) ->
                    LogEntry.batch(
                        "RC-001",
                        subject,
                        row.getLong("count"),
                        Yen.of(row.getLong("sum")),
                        row.getString("digest")))
            .one();
    long logId = log.act(act, entry);
    handle.createUpdate(Sql.of("log-subjects")).bind("logId", logId).execute();
  }

  private void stageBookings(LocalDate businessDate) {
    run("stage-bookings");
    record Years(LevyKind kind, int levyYear, int taxYear) {}
    List<Years> all =
        handle
            .createQuery(Sql.of("years"))
            .map(
                (row, context) ->
                    new Years(
                        LevyKind.valueOf(row.getString("levy_kind")),
                        row.getInt("levy_year"),
                        row.getInt("tax_year")))
            .list();
    CopyRows bookings = new CopyRows(handle, Sql.of("copy-bookings"));
    for (Years years : all) {
      Booking booking =
          booking(
              years.kind(),
              new LevyYear(years.levyYear()),
              new TaxYear(years.taxYear()),
              businessDate);
      bookings.add(
          years.kind(),
          years.levyYear(),
          years.taxYear(),
          booking.year().value(),
          booking.receivableClass());
    }
    bookings.flush();
  }

  /**
   * A first levy belongs to its levy year; a restatement to the year in which it stands that day.
   */
  private static Booking booking(
      LevyKind kind, LevyYear levyYear, TaxYear taxYear, LocalDate businessDate) {
    if (kind == LevyKind.INITIAL) {
      FiscalYear year = new FiscalYear(levyYear.value());
      return new Booking(year, ReceivableClass.of(taxYear, levyYear, year));
    }
    return AccountingRules.DEFAULT.bookingOf(
        taxYear,
        levyYear,
        new PaidOn(businessDate),
        new ReceivedOn(businessDate),
        AccountingRules.DecisiveDay.RECEIVED_ON);
  }

  private void addReceivables(List<String> ownTerms) {
    run("stage-first-terms", ownTerms);
    run("stage-initials");
    run("stage-priorities");
    CopyRows priorities = new CopyRows(handle, Sql.of("copy-priorities"));
    record Facts(String taxItem, int taxYear, LocalDate firstTerm, LocalDate decidedOn) {}
    List<Facts> all =
        handle
            .createQuery(Sql.of("term-facts"))
            .map(
                (row, context) ->
                    new Facts(
                        row.getString("tax_item"),
                        row.getInt("tax_year"),
                        row.getObject("statutory_due_date", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class)))
            .list();
    for (Facts facts : all) {
      LocalDate day =
          rules
              .priority(facts.taxItem())
              .of(facts.taxYear(), facts.firstTerm(), facts.decidedOn(), calendar);
      priorities.add(facts.taxItem(), facts.taxYear(), facts.firstTerm(), facts.decidedOn(), day);
    }
    priorities.flush();
    run("add-receivables");
  }

  private List<Excess> excess() {
    return handle
        .createQuery(Sql.of("excess"))
        .map(
            (row, context) ->
                new Excess(
                    row.getLong("receivable_id"),
                    Component.TAX,
                    row.getInt("line_no"),
                    Yen.of(row.getLong("excess")),
                    row.getObject("decided_on", LocalDate.class),
                    new Booking(
                        new FiscalYear(row.getInt("fiscal_year")),
                        ReceivableClass.valueOf(row.getString("account_class")))))
        .list();
  }

  private void run(String statement, List<String> ownTerms) {
    handle.createUpdate(Sql.of(statement)).bindArray("ownTerms", String.class, ownTerms).execute();
  }

  private void run(String statement) {
    handle.createUpdate(Sql.of(statement)).execute();
  }
}
