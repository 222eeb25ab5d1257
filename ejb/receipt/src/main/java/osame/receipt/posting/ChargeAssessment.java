package osame.receipt.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import osame.foundation.Yen;
import osame.foundation.law.ChargeFacts;
import osame.foundation.law.ChargePayment;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeSwitches;
import osame.foundation.law.DelinquencyCharge;
import osame.foundation.law.MissingRateException;
import osame.persistence.general.CopyRows;
import osame.receipt.charge.ReceivableLedger;
import osame.receipt.charge.ReceivableLedgers;

/**
 * Works out the delinquency charges that become definite because a posting pays off a tax late
 * (Local Tax Act article 326 and others). Only those receivables come to Java, some thousand at a
 * time. Where the rate of a year is missing the receivable goes on the list of pending charges: the
 * money is posted all the same.
 */
final class ChargeAssessment {

  /** Receivables in memory at a time. */
  private static final int CHUNK = 2_000;

  private final Handle handle;
  private final ChargeRates rates;
  private final ChargeSwitches switches;

  ChargeAssessment(Handle handle, PostingRules rules) {
    this.handle = handle;
    this.rates = rules.rates();
    this.switches = rules.switches();
  }

  /** A payment of this posting on a tax that it pays off. */
  private record Settled(long receivableId, int lineNo, LocalDate paidOn, long amount) {}

  void assess(long postingId) {
    CopyRows charges = new CopyRows(handle, Sql.of("copy-charges"));
    Map<Long, List<Settled>> chunk = next(0);
    while (!chunk.isEmpty()) {
      Map<Long, ReceivableLedger> ledgers = ReceivableLedgers.read(handle, chunk.keySet());
      long last = 0;
      for (Map.Entry<Long, List<Settled>> entry : chunk.entrySet()) {
        last = entry.getKey();
        assess(ledgers.get(last), entry.getValue(), postingId, charges);
      }
      chunk = next(last);
    }
    charges.flush();
  }

  private Map<Long, List<Settled>> next(long after) {
    Map<Long, List<Settled>> chunk = new LinkedHashMap<>();
    handle
        .createQuery(Sql.of("next-settled"))
        .bind("after", after)
        .bind("limit", CHUNK)
        .map(
            (row, context) ->
                new Settled(
                    row.getLong("receivable_id"),
                    row.getInt("line_no"),
                    row.getObject("paid_on", LocalDate.class),
                    row.getLong("amount")))
        .forEach(
            settled ->
                chunk
                    .computeIfAbsent(settled.receivableId(), id -> new ArrayList<>(1))
                    .add(settled));
    return chunk;
  }

  private void assess(
      ReceivableLedger ledger, List<Settled> settled, long postingId, CopyRows charges) {
    ChargeFacts facts = facts(ledger, settled);
    LocalDate last =
        facts.payments().stream().map(ChargePayment::on).max(LocalDate::compareTo).orElseThrow();
    try {
      Yen charge = DelinquencyCharge.asOf(last, facts, rates, switches).finalAmount();
      Yen before = ledger.definiteCharge() == null ? Yen.ZERO : ledger.definiteCharge().amount();
      Yen more = charge.minus(before);
      if (more.isPositive()) {
        int payingOff = settled.get(settled.size() - 1).lineNo();
        charges.add(ledger.receivableId(), payingOff, more.value());
      }
    } catch (MissingRateException e) {
      handle
          .createUpdate(Sql.of("pend"))
          .bind("receivableId", ledger.receivableId())
          .bind("missingYear", e.year())
          .bind("postingId", postingId)
          .execute();
    }
  }

  private static ChargeFacts facts(ReceivableLedger ledger, List<Settled> settled) {
    ChargeFacts before = ledger.chargeFacts();
    List<ChargePayment> payments = new ArrayList<>(before.payments());
    for (Settled payment : settled) {
      payments.add(new ChargePayment(payment.paidOn(), Yen.of(payment.amount())));
    }
    return new ChargeFacts(
        before.principal(),
        before.dueDate(),
        before.acceleratedDueDate(),
        payments,
        before.exemptions());
  }
}
