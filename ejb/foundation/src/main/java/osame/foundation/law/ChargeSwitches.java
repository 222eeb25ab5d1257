package osame.foundation.law;

import java.io.Serializable;
import java.util.Objects;

/**
 * Points on which cities differ, each a parameter of the city.
 *
 * @param roundSegment ROUND_SEGMENT: where fractions of a yen are cut
 * @param splitAtNewYear SPLIT_AT_NEW_YEAR: whether two years of the same rate are two segments
 * @param residualUnder2000 RESIDUAL_UNDER_2000: what a part payment leaves below 2,000 yen
 * @param phase1Months length of phase 1 in months; 1 for taxes, 0 for interest without phases
 */
public record ChargeSwitches(
    RoundSegment roundSegment,
    boolean splitAtNewYear,
    ResidualUnder2000 residualUnder2000,
    int phase1Months)
    implements Serializable {

  /** The reading of the law taken when a city has not decided otherwise. */
  public static final ChargeSwitches DEFAULT =
      new ChargeSwitches(RoundSegment.FLOOR, false, ResidualUnder2000.ZERO, 1);

  public ChargeSwitches {
    Objects.requireNonNull(roundSegment);
    Objects.requireNonNull(residualUnder2000);
    if (phase1Months < 0) {
      throw new IllegalArgumentException("negative number of months");
    }
  }

  public ChargeSwitches with(RoundSegment rounding) {
    return new ChargeSwitches(rounding, splitAtNewYear, residualUnder2000, phase1Months);
  }

  public ChargeSwitches withSplitAtNewYear(boolean split) {
    return new ChargeSwitches(roundSegment, split, residualUnder2000, phase1Months);
  }

  public ChargeSwitches with(ResidualUnder2000 residual) {
    return new ChargeSwitches(roundSegment, splitAtNewYear, residual, phase1Months);
  }

  public ChargeSwitches withPhase1Months(int months) {
    return new ChargeSwitches(roundSegment, splitAtNewYear, residualUnder2000, months);
  }

  /** Where fractions of a yen are cut. */
  public enum RoundSegment {
    /** In each segment (supplementary article 3-2: an amount that arises on the way). */
    FLOOR,
    /** Once, in the sum. */
    NONE
  }

  /** What happens to a rest of the tax below 2,000 yen that a part payment left. */
  public enum ResidualUnder2000 {
    /** It bears nothing, by the wording of article 20-4-2 paragraph 2. */
    ZERO,
    /** It bears on, cut to 1,000 yen. */
    KEEP_1000
  }
}
