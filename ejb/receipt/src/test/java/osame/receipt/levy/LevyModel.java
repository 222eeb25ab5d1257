package osame.receipt.levy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import osame.foundation.Yen;
import osame.foundation.law.ChargeFacts;
import osame.foundation.law.ChargePayment;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeSwitches;
import osame.foundation.law.DelinquencyCharge;

/** One receivable kept by hand: amounts in variables, no ledger, no SQL. */
final class LevyModel {

  private final LocalDate dueDate;
  private final List<Payment> taxPayments = new ArrayList<>();
  private final List<Payment> chargePayments = new ArrayList<>();
  private final List<String> overpayments = new ArrayList<>();
  private long tax;
  private long inTime;
  private long late;
  private long taxBalance;
  private long charge;
  private long chargeBalance;

  /** Money on one component; {@code left} is what no reduction has given back. */
  private static final class Payment {

    private final LocalDate paidOn;
    private final long amount;
    private long left;

    Payment(LocalDate paidOn, long amount) {
      this.paidOn = paidOn;
      this.amount = amount;
      this.left = amount;
    }
  }

  LevyModel(LocalDate dueDate, long tax) {
    this.dueDate = dueDate;
    this.tax = tax;
    this.inTime = tax;
    this.taxBalance = tax;
  }

  long tax() {
    return tax;
  }

  void restate(long amount, LocalDate decidedOn) {
    long more = amount - tax;
    tax = amount;
    if (more > 0 && decidedOn.isAfter(dueDate)) {
      late += more;
    } else if (more > 0) {
      inTime += more;
    } else {
      long ofLate = Math.min(late, -more);
      late -= ofLate;
      inTime -= -more - ofLate;
    }
    taxBalance += more;
    if (taxBalance < 0) {
      giveBack(taxPayments, -taxBalance);
      taxBalance = 0;
    }
    if (!taxPayments.isEmpty() || charge > 0) {
      settle();
    }
  }

  void pay(long amount, LocalDate paidOn) {
    long toTax = Math.min(amount, taxBalance);
    if (toTax > 0) {
      taxPayments.add(new Payment(paidOn, toTax));
      taxBalance -= toTax;
      if (taxBalance == 0) {
        settle();
      }
    }
    long toCharge = Math.min(amount - toTax, chargeBalance);
    if (toCharge > 0) {
      chargePayments.add(new Payment(paidOn, toCharge));
      chargeBalance -= toCharge;
    }
    if (amount > toTax + toCharge) {
      overpayments.add("ERRONEOUS_PAYMENT %d %s".formatted(amount - toTax - toCharge, paidOn));
    }
  }

  private void settle() {
    long before = charge;
    charge = taxBalance == 0 && !taxPayments.isEmpty() ? definite() : 0;
    chargeBalance += charge - before;
    if (chargeBalance < 0) {
      giveBack(chargePayments, -chargeBalance);
      chargeBalance = 0;
    }
  }

  private long definite() {
    List<ChargePayment> payments =
        taxPayments.stream()
            .map(payment -> new ChargePayment(payment.paidOn, Yen.of(payment.amount)))
            .toList();
    LocalDate last =
        payments.stream().map(ChargePayment::on).max(Comparator.naturalOrder()).orElseThrow();
    return DelinquencyCharge.asOf(
            last,
            new ChargeFacts(Yen.of(inTime), dueDate, null, payments, List.of()),
            ChargeRates.published(),
            ChargeSwitches.DEFAULT)
        .finalAmount()
        .value();
  }

  /** The latest payment first, of one day the one that was posted last. */
  private void giveBack(List<Payment> payments, long excess) {
    List<Payment> latestFirst = new ArrayList<>();
    payments.forEach(payment -> latestFirst.add(0, payment));
    latestFirst.sort(Comparator.comparing((Payment payment) -> payment.paidOn).reversed());
    long wanted = excess;
    for (Payment payment : latestFirst) {
      long taken = Math.min(payment.left, wanted);
      if (taken > 0) {
        payment.left -= taken;
        wanted -= taken;
        overpayments.add("EXCESS_PAYMENT %d %s".formatted(taken, payment.paidOn));
      }
    }
    if (wanted > 0) {
      throw new AssertionError("less was paid than is given back");
    }
  }

  /** Balances and overpayments. */
  String state() {
    return "%d %d %d %s"
        .formatted(tax, taxBalance, chargeBalance, overpayments.stream().sorted().toList());
  }
}
