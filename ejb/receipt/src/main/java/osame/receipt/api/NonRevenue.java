package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.Yen;

/**
 * Money that the city holds and that is no revenue: what came in and went out in a month.
 *
 * @param before yen held when the month began
 * @param in yen that came in
 * @param out yen that went out: posted, taken back
 */
public record NonRevenue(Yen before, Yen in, Yen out) implements Serializable {

  /** Yen held when the month ended. */
  public Yen after() {
    return before.plus(in).minus(out);
  }
}
