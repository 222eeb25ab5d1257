package osame.testcity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** How a charge is paid in time, whether or not that time has come. */
final class Habits {

  private static final int DEBIT_FAILS_OF_1000 = 15;

  private Habits() {}

  /** The payments of a charge in their order; together never more than it. */
  static List<Payment> payments(Charge charge, SplittableRandom random) {
    Person payer = charge.payer();
    return switch (payer.habit()) {
      case DEBIT ->
          payer
              .account(charge.item())
              .map(account -> debited(charge, account, random))
              .orElseGet(() -> onTime(charge, random));
      case ON_TIME -> onTime(charge, random);
      case LATE -> inFull(charge, charge.due().plusDays(5 + random.nextInt(146)), random);
      case PARTIAL -> inParts(charge, random);
      case NEVER -> List.of();
    };
  }

  private static List<Payment> debited(
      Charge charge, Person.Account account, SplittableRandom random) {
    if (random.nextInt(1_000) >= DEBIT_FAILS_OF_1000) {
      return List.of(
          new Payment(
              Channel.DIRECT_DEBIT, account.bank().code, charge, charge.amount(), charge.due()));
    }
    return random.nextInt(10) < 7
        ? inFull(charge, charge.due().plusDays(12 + random.nextInt(30)), random)
        : List.of();
  }

  private static List<Payment> onTime(Charge charge, SplittableRandom random) {
    return inFull(charge, charge.due().minusDays(random.nextInt(20)), random);
  }

  private static List<Payment> inFull(Charge charge, LocalDate paidOn, SplittableRandom random) {
    return List.of(pay(charge, charge.amount(), paidOn, random));
  }

  private static List<Payment> inParts(Charge charge, SplittableRandom random) {
    long first = thousands(charge.amount() * (30 + random.nextInt(40)) / 100);
    List<Payment> payments = new ArrayList<>();
    if (first > 0) {
      LocalDate paidOn = charge.due().plusDays(random.nextInt(60) - 5L);
      payments.add(pay(charge, first, paidOn, random));
      long second = thousands((charge.amount() - first) / 2);
      if (second > 0 && random.nextBoolean()) {
        payments.add(pay(charge, second, paidOn.plusDays(30 + random.nextInt(60)), random));
      }
    }
    return payments;
  }

  private static long thousands(long amount) {
    return amount / 1_000 * 1_000;
  }

  private static Payment pay(
      Charge charge, long amount, LocalDate paidOn, SplittableRandom random) {
    Channel channel = Channel.any(random);
    return new Payment(channel, channel.institution(random), charge, amount, paidOn);
  }
}
