package osame.receipt.api;

import osame.foundation.Yen;

/**
 * The collection rate (収入率): what was received, less what is to be refunded, of what was
 * determined; in percent to two places, half up.
 */
public final class CollectionRate {

  private static final int HUNDREDTHS = 10_000;

  private CollectionRate() {}

  /** Hundredths of a percent; null if nothing was determined. */
  public static Long of(Yen received, Yen determined) {
    if (!determined.isPositive()) {
      return null;
    }
    long doubled = Math.multiplyExact(received.value(), 2L * HUNDREDTHS);
    return Math.floorDiv(doubled + determined.value(), 2 * determined.value());
  }
}
