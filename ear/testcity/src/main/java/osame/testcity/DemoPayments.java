package osame.testcity;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Writes the payments that go wrong into the files of the demonstration day. */
final class DemoPayments {

  private static final long TOO_MUCH = 1_000;

  private final LocalDate paidOn;
  private final Picks picks;
  private final List<Trouble> troubles;
  private long posted;
  private long overpaid;
  private long suspense;

  DemoPayments(LocalDate demoDay, Picks picks, List<Trouble> troubles) {
    this.paidOn = demoDay.minusDays(1);
    this.picks = picks;
    this.troubles = troubles;
  }

  /** What went in besides the regular payments. */
  GeneratedFile.Outcome outcome(long regular) {
    return new GeneratedFile.Outcome(false, regular + posted, overpaid, suspense, 0, 0);
  }

  void write(CsvFile file) throws IOException {
    partial(file, Picks.required(picks.unpaid, 0, Trouble.Kind.PARTIAL_PAYMENT));
    overpaid(file, Picks.required(picks.unpaid, 1, Trouble.Kind.OVERPAYMENT));
    twice(file, Picks.required(picks.unpaid, 2, Trouble.Kind.DUPLICATE_LINE));
    again(file, Picks.required(picks.settled, 0, Trouble.Kind.SECOND_PAYMENT));
    Charge spare = Picks.required(picks.unpaid, 3, Trouble.Kind.UNKNOWN_NOTICE);
    lost(file, Trouble.Kind.UNKNOWN_NOTICE, spare, Picks.UNKNOWN_NOTICE, paidOn.toString());
    lost(file, Trouble.Kind.UNREADABLE_KEY, spare, "12345X7890", paidOn.toString());
    lost(file, Trouble.Kind.UNREADABLE_DATE, spare, spare.notice(), paidOn.getYear() + "-02-30");
  }

  private void partial(CsvFile file, Charge charge) throws IOException {
    long amount = charge.amount() * 4 / 10;
    posted += amount;
    pay(file, Trouble.Kind.PARTIAL_PAYMENT, charge, amount);
  }

  private void overpaid(CsvFile file, Charge charge) throws IOException {
    posted += charge.amount();
    overpaid += TOO_MUCH;
    pay(file, Trouble.Kind.OVERPAYMENT, charge, charge.amount() + TOO_MUCH);
  }

  private void twice(CsvFile file, Charge charge) throws IOException {
    posted += charge.amount();
    overpaid += charge.amount();
    file.payment(payment(charge, charge.amount()));
    pay(file, Trouble.Kind.DUPLICATE_LINE, charge, charge.amount());
  }

  private void again(CsvFile file, Charge charge) throws IOException {
    overpaid += charge.amount();
    pay(file, Trouble.Kind.SECOND_PAYMENT, charge, charge.amount());
  }

  private void pay(CsvFile file, Trouble.Kind kind, Charge charge, long amount) throws IOException {
    file.payment(payment(charge, amount));
    troubles.add(new Trouble(kind, file.name(), charge.key(), amount));
  }

  private void lost(CsvFile file, Trouble.Kind kind, Charge charge, String notice, String day)
      throws IOException {
    suspense += charge.amount();
    file.payment(payment(charge, charge.amount()), notice, day);
    troubles.add(new Trouble(kind, file.name(), notice, charge.amount()));
  }

  private Payment payment(Charge charge, long amount) {
    return new Payment(Channel.BANK_COUNTER, TestBank.FIRST.code, charge, amount, paidOn);
  }
}
