package osame.foundation.law;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.Rate;
import osame.foundation.Yen;

/**
 * A run of days with the same phase, rate, open tax and exemption: one line of the explanation.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param days number of days, 29 February counted
 * @param remaining open tax before truncation
 * @param base open tax cut to 1,000 yen
 * @param phase 1 until one month after the due date, then 2
 * @param rate yearly rate that bears; zero where nothing does
 * @param exemption the exemption by days in force, or null
 * @param raw exact amount in {@link #RAW_UNITS_PER_YEN}ths of a yen
 * @param exempted yen taken off by an exemption of an amount
 * @param amount whole yen after truncation and exemption
 */
public record ChargeSegment(
    LocalDate from,
    LocalDate to,
    long days,
    Yen remaining,
    Yen base,
    int phase,
    Rate rate,
    ChargeExemption.Kind exemption,
    long raw,
    Yen exempted,
    Yen amount)
    implements Serializable {

  /** 365 days, rates in tenths of a percent, and halves of a rate, all whole. */
  public static final long RAW_UNITS_PER_YEN = 730_000;

  private static final long HUNDREDTHS = 100;

  /** The amount before truncation with two decimal places, cut: {@code 133.56}. */
  public String rawText() {
    long hundredths = Math.multiplyExact(raw, HUNDREDTHS) / RAW_UNITS_PER_YEN;
    return hundredths / HUNDREDTHS + "." + (hundredths / 10) % 10 + hundredths % 10;
  }

  /** The rate that bears in percent, a half of an odd tenth included: {@code 8.7}, {@code 4.35}. */
  public String ratePercent() {
    if (exemption != ChargeExemption.Kind.HALF) {
      return rate.percent();
    }
    int halves = rate.tenthsOfPercent();
    return halves / 20 + "." + (halves / 2) % 10 + (halves % 2 == 0 ? "" : "5");
  }
}
