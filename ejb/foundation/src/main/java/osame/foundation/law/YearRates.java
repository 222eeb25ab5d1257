package osame.foundation.law;

import java.io.Serializable;
import java.util.Objects;
import osame.foundation.Rate;

/**
 * Rates of one calendar year (Local Tax Act supplementary article 3-2).
 *
 * @param phase1 until one month after the due date (本則7.3)
 * @param phase2 after it (本則14.6)
 * @param grace 猶予特例基準割合: what is kept of phase 2 during a grace that exempts half
 * @param refundInterest 還付加算金特例基準割合
 */
public record YearRates(Rate phase1, Rate phase2, Rate grace, Rate refundInterest)
    implements Serializable {

  public YearRates {
    Objects.requireNonNull(phase1);
    Objects.requireNonNull(phase2);
    Objects.requireNonNull(grace);
    Objects.requireNonNull(refundInterest);
  }
}
