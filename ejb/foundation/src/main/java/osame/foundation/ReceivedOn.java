package osame.foundation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Day on which the money reached the city's account (収納日): decides the accounts.
 *
 * @param value the day
 */
public record ReceivedOn(LocalDate value) implements Comparable<ReceivedOn>, Serializable {

  public ReceivedOn {
    Objects.requireNonNull(value);
  }

  @Override
  public int compareTo(ReceivedOn other) {
    return value.compareTo(other.value);
  }
}
