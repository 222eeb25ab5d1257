package osame.foundation.law;

import java.io.Serializable;
import java.util.Objects;
import osame.foundation.DatePeriod;
import osame.foundation.Yen;

/**
 * A dated exemption or reduction of the delinquency charge (Local Tax Act article 15-9 and others).
 * Where several hold on a day, the taxpayer has the best of them.
 *
 * @param period days for which it holds
 * @param kind what is forgiven
 * @param amount for {@link Kind#AMOUNT} the yen forgiven at most, else zero
 */
public record ChargeExemption(DatePeriod period, Kind kind, Yen amount) implements Serializable {

  public ChargeExemption {
    Objects.requireNonNull(period);
    if ((kind == Kind.AMOUNT) != amount.isPositive()) {
      throw new IllegalArgumentException("an amount belongs to an exemption of an amount only");
    }
  }

  /** An exemption by days. */
  public static ChargeExemption of(DatePeriod period, Kind kind) {
    return new ChargeExemption(period, kind, Yen.ZERO);
  }

  /** What is forgiven. */
  public enum Kind {
    /** Everything: grace for disaster or illness, suspension of enforcement, extended due date. */
    FULL,
    /**
     * Phase 2 bears the grace rate only (supplementary article 3-2); the first month stays as it
     * is.
     */
    GRACE,
    /**
     * Half of phase 2, as for seized property that covers the arrears (article 15-9 paragraph 4).
     */
    HALF,
    /** A decided sum out of what arose in the period. */
    AMOUNT
  }
}
