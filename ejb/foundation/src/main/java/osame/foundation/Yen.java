package osame.foundation;

import java.io.Serializable;

/**
 * An amount of money in whole yen. May be negative where an entry takes away. Arithmetic is
 * checked: an overflow throws {@link ArithmeticException} and never wraps.
 *
 * @param value the amount in yen
 */
public record Yen(long value) implements Comparable<Yen>, Serializable {

  /** Nothing. */
  public static final Yen ZERO = new Yen(0);

  public static Yen of(long value) {
    return value == 0 ? ZERO : new Yen(value);
  }

  public Yen plus(Yen other) {
    return of(Math.addExact(value, other.value));
  }

  public Yen minus(Yen other) {
    return of(Math.subtractExact(value, other.value));
  }

  public Yen negated() {
    return of(Math.negateExact(value));
  }

  public Yen min(Yen other) {
    return value <= other.value ? this : other;
  }

  public boolean isZero() {
    return value == 0;
  }

  public boolean isPositive() {
    return value > 0;
  }

  /** Cuts to the next lower multiple of {@code unit} yen, as the law's truncation rules ask. */
  public Yen truncatedTo(long unit) {
    return of(Math.floorDiv(value, unit) * unit);
  }

  @Override
  public int compareTo(Yen other) {
    return Long.compare(value, other.value);
  }
}
