package osame.receipt.charge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osame.foundation.LevyYear;
import osame.foundation.TaxYear;
import osame.foundation.Yen;
import osame.foundation.law.ChargeExemption;
import osame.foundation.law.ChargeFacts;
import osame.foundation.law.ChargePayment;
import osame.receipt.api.Component;
import osame.receipt.api.EntryKind;

/**
 * One receivable with its entries: what the rule of the delinquency charge needs to know of it.
 *
 * @param entries oldest first
 * @param exemptions of the charge, by the holds on the receivable
 */
public record ReceivableLedger(
    long receivableId,
    String addresseeNumber,
    String taxItem,
    LevyYear levyYear,
    TaxYear taxYear,
    LocalDate dueDate,
    Yen taxBalance,
    Yen chargeBalance,
    List<Line> entries,
    List<ChargeExemption> exemptions) {

  private static final Set<EntryKind> ASSESSMENTS =
      Set.of(EntryKind.ASSESSED, EntryKind.REASSESSED);
  private static final Set<EntryKind> PAID =
      Set.of(EntryKind.PAID, EntryKind.APPROPRIATED_IN, EntryKind.OVERPAID);
  private static final Set<EntryKind> PAYMENTS = Set.of(EntryKind.PAID, EntryKind.APPROPRIATED_IN);

  public ReceivableLedger {
    entries = List.copyOf(entries);
    exemptions = List.copyOf(exemptions);
  }

  /**
   * One entry.
   *
   * @param amount plus raises, minus lowers what is owed
   * @param paidOn the payer's day; null unless money
   * @param reverses the entry it takes back, or null
   * @param decidedOn for a restatement the day of the decision, else null
   */
  public record Line(
      long entryId,
      Component component,
      EntryKind kind,
      Yen amount,
      LocalDate paidOn,
      Long reverses,
      LocalDate decidedOn) {}

  /**
   * What happened to the tax. After a reduction the payments are allocated again to the reduced tax
   * from the first on, so that what exceeds it is the latest (Local Tax Act article 17-4 paragraph
   * 3); the rule leaves the excess out by itself.
   *
   * <p>Tax that was added by a decision after the due date has by law a due date of its own, which
   * this receivable cannot hold: it comes as an installment of its own. If it was posted here all
   * the same, it bears no charge, and what was late before bears on as it did.
   */
  public ChargeFacts chargeFacts() {
    List<ChargePayment> payments =
        inForce(Component.TAX, PAYMENTS)
            .map(line -> new ChargePayment(line.paidOn(), line.amount().negated()))
            .toList();
    return new ChargeFacts(assessedInTime(), dueDate, null, payments, exemptions);
  }

  /** Yen levied on the tax, restatements included. */
  public Yen assessed() {
    return sum(inForce(Component.TAX, ASSESSMENTS));
  }

  /** Yen paid on the tax, without what was moved out as an overpayment. */
  public Yen paid() {
    return sum(inForce(Component.TAX, PAID)).negated();
  }

  private Yen assessedInTime() {
    Yen inTime = Yen.ZERO;
    Yen late = Yen.ZERO;
    for (Line line : inForce(Component.TAX, ASSESSMENTS).toList()) {
      if (line.amount().value() < 0) {
        Yen ofLate = late.min(line.amount().negated());
        late = late.minus(ofLate);
        inTime = inTime.plus(line.amount()).plus(ofLate);
      } else if (line.decidedOn() != null && line.decidedOn().isAfter(dueDate)) {
        late = late.plus(line.amount());
      } else {
        inTime = inTime.plus(line.amount());
      }
    }
    return inTime;
  }

  /** The definite delinquency charge that is in force, or null. */
  public Line definiteCharge() {
    return inForce(Component.CHARGE, Set.of(EntryKind.DELINQUENCY_CHARGE))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** The last day on which something was paid on the tax, or null. */
  public LocalDate lastPaidOn() {
    return inForce(Component.TAX, PAYMENTS)
        .map(Line::paidOn)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private Stream<Line> inForce(Component component, Set<EntryKind> kinds) {
    Set<Long> reversed =
        entries.stream().map(Line::reverses).filter(Objects::nonNull).collect(Collectors.toSet());
    return entries.stream()
        .filter(line -> line.component() == component && kinds.contains(line.kind()))
        .filter(line -> !reversed.contains(line.entryId()));
  }

  private static Yen sum(Stream<Line> lines) {
    return lines.map(Line::amount).reduce(Yen.ZERO, Yen::plus);
  }
}
