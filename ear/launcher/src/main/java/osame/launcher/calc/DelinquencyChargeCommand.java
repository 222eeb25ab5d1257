package osame.launcher.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import osame.foundation.Yen;
import osame.foundation.law.ChargeExemption;
import osame.foundation.law.ChargeFacts;
import osame.foundation.law.ChargePayment;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeResult;
import osame.foundation.law.ChargeSwitches;
import osame.foundation.law.ChargeSwitches.ResidualUnder2000;
import osame.foundation.law.ChargeSwitches.RoundSegment;
import osame.foundation.law.DelinquencyCharge;
import osame.launcher.Answer;
import osame.launcher.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code calc delinquency-charge}: the charge of one installment by the published rates. Each
 * {@code --payment} reduces the tax from the day after it; what is then still open is paid on
 * {@code --paid}. The due date is taken as given and not shifted.
 */
@Command(name = "delinquency-charge")
final class DelinquencyChargeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Answer answer;

  @Option(names = "--tax", required = true, paramLabel = "YEN")
  private long tax;

  @Option(names = "--due", required = true, paramLabel = "DATE")
  private LocalDate due;

  @Option(names = "--paid", required = true, paramLabel = "DATE")
  private LocalDate paid;

  @Option(
      names = "--payment",
      paramLabel = "DATE:YEN",
      converter = Arguments.PaymentConverter.class)
  private List<ChargePayment> payments = new ArrayList<>();

  @Option(
      names = "--exempt",
      paramLabel = "FROM:TO:KIND",
      converter = Arguments.ExemptionConverter.class)
  private List<ChargeExemption> exemptions = new ArrayList<>();

  @Option(names = "--accelerated-due", paramLabel = "DATE")
  private LocalDate acceleratedDue;

  @Option(names = "--round-segment", defaultValue = "FLOOR", paramLabel = "FLOOR|NONE")
  private RoundSegment roundSegment;

  @Option(
      names = "--split-at-new-year",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "true|false")
  private boolean splitAtNewYear;

  @Option(names = "--residual-under-2000", defaultValue = "ZERO", paramLabel = "ZERO|KEEP_1000")
  private ResidualUnder2000 residualUnder2000;

  @Option(names = "--phase1-months", defaultValue = "1", paramLabel = "MONTHS")
  private int phase1Months;

  @Override
  public Integer call() {
    if (tax < 0) {
      throw wrong("charge.negativeTax");
    }
    if (phase1Months < 0) {
      throw wrong("charge.negativeMonths");
    }
    if (acceleratedDue != null && acceleratedDue.isAfter(due)) {
      throw wrong("charge.acceleratedAfterDue");
    }
    if (payments.stream().anyMatch(payment -> payment.on().isAfter(paid))) {
      throw wrong("charge.paymentAfterPaid");
    }
    ChargeFacts facts = new ChargeFacts(Yen.of(tax), due, acceleratedDue, payments, exemptions);
    ChargeResult result =
        DelinquencyCharge.paidOn(paid, facts, ChargeRates.published(), switches());
    ChargeAnswer charge = new ChargeAnswer(facts, result);
    answer.print(charge.json(), charge.lines());
    return 0;
  }

  private ChargeSwitches switches() {
    return new ChargeSwitches(roundSegment, splitAtNewYear, residualUnder2000, phase1Months);
  }

  private UsageException wrong(String key) {
    return new UsageException(spec.commandLine(), key);
  }
}
