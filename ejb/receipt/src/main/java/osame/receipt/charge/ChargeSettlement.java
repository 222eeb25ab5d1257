package osame.receipt.charge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.foundation.law.AccountingRules;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeSwitches;
import osame.foundation.law.DelinquencyCharge;
import osame.foundation.law.MissingRateException;
import osame.receipt.api.Component;
import osame.receipt.excess.Excess;
import osame.receipt.excess.ExcessPayments;

/**
 * Keeps the definite delinquency charge in the ledger in step with the tax: assessed once the tax
 * is paid off, taken back when the tax opens again, assessed anew when a restatement changed what
 * it rests on. What was paid on a charge that is no longer owed becomes an overpayment. A charge
 * for which a year has no rate goes on the work list; the money is never held back for it.
 */
@Dependent
public class ChargeSettlement {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
  private static final String ENTRIES = SQL.locate("osame.receipt.charge.entries");
  private static final String BALANCES = SQL.locate("osame.receipt.charge.balances");
  private static final String NOT_PENDING = SQL.locate("osame.receipt.charge.not_pending");
  private static final String PENDING = SQL.locate("osame.receipt.charge.pending");

  /** Receivables in memory at a time. */
  private static final int CHUNK = 2_000;

  @Inject private ChargeRatesSource source;

  public ChargeSettlement() {}

  public ChargeSettlement(ChargeRatesSource source) {
    this.source = source;
  }

  /** What changes on one receivable; the year is that of a missing rate, or null. */
  private record Change(
      ReceivableLedger ledger, int line, Yen charge, Yen balance, Integer missingYear) {

    Yen current() {
      ReceivableLedger.Line definite = ledger.definiteCharge();
      return definite == null ? Yen.ZERO : definite.amount();
    }

    boolean isOne() {
      return !charge.equals(current());
    }
  }

  /** A row to insert. */
  private record Row(Change change, String kind, Yen amount, Long reverses) {}

  /**
   * Settles the charge of the receivables. The caller has locked them and written everything that
   * concerns their tax, balances included.
   *
   * @param postingId the act under which entries are written
   * @param businessDate its accounting day
   * @param lines receivable id and the line of the posting that touched it; receivables whose tax
   *     was paid in time may be left out
   */
  public void settle(
      Handle handle, long postingId, LocalDate businessDate, Map<Long, Integer> lines) {
    if (lines.isEmpty()) {
      return;
    }
    ChargeRates rates = source.rates();
    ChargeSwitches switches = source.switches(businessDate);
    List<Long> all = List.copyOf(lines.keySet());
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<Long> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
      List<Change> changes =
          ReceivableLedgers.read(handle, chunk).values().stream()
              .map(ledger -> change(ledger, lines.get(ledger.receivableId()), rates, switches))
              .toList();
      writePending(handle, postingId, changes);
      write(handle, postingId, businessDate, changes.stream().filter(Change::isOne).toList());
    }
  }

  private static Change change(
      ReceivableLedger ledger, int line, ChargeRates rates, ChargeSwitches switches) {
    Yen charge = Yen.ZERO;
    Integer missingYear = null;
    LocalDate lastPaidOn = ledger.lastPaidOn();
    if (ledger.taxBalance().isZero() && lastPaidOn != null) {
      try {
        charge =
            DelinquencyCharge.asOf(lastPaidOn, ledger.chargeFacts(), rates, switches).finalAmount();
      } catch (MissingRateException e) {
        missingYear = e.year();
      }
    }
    Change change = new Change(ledger, line, charge, Yen.ZERO, missingYear);
    Yen balance = ledger.chargeBalance().minus(change.current()).plus(charge);
    return new Change(ledger, line, charge, balance, missingYear);
  }

  private static void writePending(Handle handle, long postingId, List<Change> changes) {
    handle
        .createUpdate(NOT_PENDING)
        .bindArray("receivableIds", Long.class, each(changes, c -> c.ledger().receivableId()))
        .execute();
    List<Change> missing = changes.stream().filter(c -> c.missingYear() != null).toList();
    handle
        .createUpdate(PENDING)
        .bind("postingId", postingId)
        .bindArray("receivableIds", Long.class, each(missing, c -> c.ledger().receivableId()))
        .bindArray("missingYears", Integer.class, each(missing, Change::missingYear))
        .execute();
  }

  private static void write(
      Handle handle, long postingId, LocalDate businessDate, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    insertEntries(handle, postingId, businessDate, rows(changes));
    List<Excess> excess =
        changes.stream()
            .filter(change -> change.balance().value() < 0)
            .map(change -> excess(change, businessDate))
            .toList();
    ExcessPayments.moveOut(handle, postingId, businessDate, excess);
    handle
        .createUpdate(BALANCES)
        .bindArray("receivableIds", Long.class, each(changes, c -> c.ledger().receivableId()))
        .bindArray("balances", Long.class, each(changes, c -> Math.max(c.balance().value(), 0)))
        .execute();
  }

  private static List<Row> rows(List<Change> changes) {
    List<Row> rows = new ArrayList<>();
    for (Change change : changes) {
      ReceivableLedger.Line definite = change.ledger().definiteCharge();
      if (definite != null) {
        rows.add(new Row(change, "REVERSED", definite.amount().negated(), definite.entryId()));
      }
      if (change.charge().isPositive()) {
        rows.add(new Row(change, "DELINQUENCY_CHARGE", change.charge(), null));
      }
    }
    return rows;
  }

  private static void insertEntries(
      Handle handle, long postingId, LocalDate businessDate, List<Row> rows) {
    List<AccountingRules.Booking> bookings =
        each(rows, row -> booking(row.change().ledger(), businessDate));
    handle
        .createUpdate(ENTRIES)
        .bind("postingId", postingId)
        .bind("businessDate", businessDate)
        .bindArray("receivableIds", Long.class, each(rows, r -> r.change().ledger().receivableId()))
        .bindArray("lines", Integer.class, each(rows, r -> r.change().line()))
        .bindArray("kinds", String.class, each(rows, Row::kind))
        .bindArray("amounts", Long.class, each(rows, r -> r.amount().value()))
        .bindArray("reverses", Long.class, each(rows, Row::reverses))
        .bindArray("fiscalYears", Integer.class, each(bookings, b -> b.year().value()))
        .bindArray("classes", String.class, each(bookings, b -> b.receivableClass().name()))
        .execute();
  }

  private static Excess excess(Change change, LocalDate businessDate) {
    return new Excess(
        change.ledger().receivableId(),
        Component.CHARGE,
        change.line(),
        change.balance().negated(),
        businessDate,
        booking(change.ledger(), businessDate));
  }

  private static AccountingRules.Booking booking(ReceivableLedger ledger, LocalDate day) {
    return AccountingRules.DEFAULT.bookingOf(
        ledger.taxYear(),
        ledger.levyYear(),
        new PaidOn(day),
        new ReceivedOn(day),
        AccountingRules.DecisiveDay.RECEIVED_ON);
  }

  private static <A, B> List<B> each(List<A> all, Function<A, B> part) {
    List<B> parts = new ArrayList<>(all.size());
    all.forEach(one -> parts.add(part.apply(one))); // nulls among them
    return parts;
  }
}
