package osame.foundation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The day for which the section works; a row that an act moves on, never the computer's clock.
 *
 * @param value the day
 */
public record BusinessDate(LocalDate value) implements Comparable<BusinessDate>, Serializable {

  public BusinessDate {
    Objects.requireNonNull(value);
  }

  @Override
  public int compareTo(BusinessDate other) {
    return value.compareTo(other.value);
  }
}
