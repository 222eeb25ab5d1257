package osame.foundation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * The city's fiscal year, 1 April to 31 March (会計年度; Local Autonomy Act article 208).
 *
 * @param value western year in which it begins
 */
public record FiscalYear(int value) implements Comparable<FiscalYear>, Serializable {

  public FiscalYear {
    requireYear(value);
  }

  static void requireYear(int value) {
    if (value < 1950 || value > 2200) {
      throw new IllegalArgumentException("year out of range: " + value);
    }
  }

  /** The fiscal year that contains the day. */
  public static FiscalYear containing(LocalDate day) {
    return new FiscalYear(
        day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
  }

  public LocalDate firstDay() {
    return LocalDate.of(value, Month.APRIL, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(value + 1, Month.MARCH, 31);
  }

  /** Closing of the accounts (出納閉鎖): 31 May after the year's end; never moved (article 235-5). */
  public LocalDate closingOfAccounts() {
    return LocalDate.of(value + 1, Month.MAY, 31);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(value, other.value);
  }
}
