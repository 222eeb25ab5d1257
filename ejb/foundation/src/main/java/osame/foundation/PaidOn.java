package osame.foundation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Day on which the teller or the bank took the money from the payer (領収日): decides delinquency
 * charge and prescription.
 *
 * @param value the day
 */
public record PaidOn(LocalDate value) implements Comparable<PaidOn>, Serializable {

  public PaidOn {
    Objects.requireNonNull(value);
  }

  @Override
  public int compareTo(PaidOn other) {
    return value.compareTo(other.value);
  }
}
