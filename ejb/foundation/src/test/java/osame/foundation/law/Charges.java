package osame.foundation.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import osame.foundation.DatePeriod;
import osame.foundation.Rate;
import osame.foundation.Yen;

/** Short ways to write charges in tests. */
final class Charges {

  private Charges() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static ChargePayment paid(String on, long yen) {
    return new ChargePayment(day(on), Yen.of(yen));
  }

  static ChargeExemption exempt(String from, String to, ChargeExemption.Kind kind) {
    return ChargeExemption.of(DatePeriod.ofInclusive(day(from), day(to)), kind);
  }

  /** An installment paid once, with the published rates and the default switches. */
  static ChargeResult charge(long tax, String due, String paidOn) {
    return DelinquencyCharge.paidOn(
        day(paidOn),
        ChargeFacts.of(Yen.of(tax), day(due)),
        ChargeRates.published(),
        ChargeSwitches.DEFAULT);
  }

  /** Segments as {@code from..to days base rate amount [exemption]}. */
  static List<String> lines(ChargeResult result) {
    return result.segments().stream()
        .map(
            s ->
                "%s..%s %d %d %s %d%s"
                    .formatted(
                        s.from(),
                        s.to(),
                        s.days(),
                        s.base().value(),
                        s.ratePercent(),
                        s.amount().value(),
                        s.exemption() == null ? "" : " " + s.exemption()))
        .toList();
  }

  /** A table in which the refund interest stands in the place of phase 2. */
  static ChargeRates refundInterest(ChargeRates rates, int from, int to) {
    return ChargeRates.of(
        IntStream.rangeClosed(from, to)
            .mapToObj(
                year -> {
                  Rate interest = rates.of(year).refundInterest();
                  YearRates same = new YearRates(interest, interest, interest, interest);
                  return new ChargeRates.Row(year, year, same);
                })
            .toList());
  }
}
