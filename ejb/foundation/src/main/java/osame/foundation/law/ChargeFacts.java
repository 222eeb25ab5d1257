package osame.foundation.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import osame.foundation.Yen;

/**
 * What happened to one installment. Never a sum of several: each has its own due date and its own
 * truncations.
 *
 * @param principal the tax, zero or more
 * @param dueDate the due date in force (shifted, or extended)
 * @param acceleratedDueDate the earlier due date of accelerated collection, or null
 * @param payments what reduced the tax, in any order; more than the tax is an overpayment and does
 *     not count
 * @param exemptions dated exemptions, in any order
 */
public record ChargeFacts(
    Yen principal,
    LocalDate dueDate,
    LocalDate acceleratedDueDate,
    List<ChargePayment> payments,
    List<ChargeExemption> exemptions)
    implements Serializable {

  public ChargeFacts {
    Objects.requireNonNull(dueDate);
    payments = List.copyOf(payments);
    exemptions = List.copyOf(exemptions);
    if (principal.value() < 0) {
      throw new IllegalArgumentException("negative tax");
    }
    if (acceleratedDueDate != null && acceleratedDueDate.isAfter(dueDate)) {
      throw new IllegalArgumentException("an accelerated due date can't be after the due date");
    }
  }

  /** An installment without payments, exemptions or acceleration. */
  public static ChargeFacts of(Yen principal, LocalDate dueDate) {
    return new ChargeFacts(principal, dueDate, null, List.of(), List.of());
  }

  public ChargeFacts withPayments(ChargePayment... more) {
    return new ChargeFacts(principal, dueDate, acceleratedDueDate, List.of(more), exemptions);
  }

  public ChargeFacts withExemptions(ChargeExemption... more) {
    return new ChargeFacts(principal, dueDate, acceleratedDueDate, payments, List.of(more));
  }

  public ChargeFacts withAcceleratedDueDate(LocalDate accelerated) {
    return new ChargeFacts(principal, dueDate, accelerated, payments, exemptions);
  }

  /** The day after which the charge runs: the accelerated due date takes the due date's place. */
  public LocalDate decisiveDueDate() {
    return acceleratedDueDate == null ? dueDate : acceleratedDueDate;
  }

  /** Tax still open at the end of the day, never below zero. */
  public Yen remainingAfter(LocalDate day) {
    Yen remaining = principal;
    for (ChargePayment payment : payments) {
      if (!payment.on().isAfter(day)) {
        remaining = remaining.minus(payment.amount());
      }
    }
    return remaining.isPositive() ? remaining : Yen.ZERO;
  }
}
