package osame.testcity;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * What city to make.
 *
 * @param seed the same seed gives the same bytes
 * @param people addressees, 2,000 or more, so that each kind of trouble finds somebody
 * @param fiscalYears years of levies, in order, without gaps
 * @param demoDay the working day for which files are written; a day from 15 July to 31 December of
 *     the last year
 */
public record TestCityOptions(long seed, int people, List<Integer> fiscalYears, LocalDate demoDay) {

  private static final int FEWEST = 2_000;

  public TestCityOptions {
    fiscalYears = List.copyOf(fiscalYears);
    if (people < FEWEST) {
      throw new IllegalArgumentException("a test city needs " + FEWEST + " people or more");
    }
    if (fiscalYears.isEmpty()) {
      throw new IllegalArgumentException("a test city needs a fiscal year");
    }
    int last = fiscalYears.get(fiscalYears.size() - 1);
    if (demoDay.isBefore(LocalDate.of(last, Month.JULY, 15))
        || demoDay.isAfter(LocalDate.of(last, Month.DECEMBER, 31))) {
      throw new IllegalArgumentException(
          "the demonstration day must lie between 15 July and 31 December " + last);
    }
  }

  /** The city of the demonstration: 30,000 people, three years, Friday 4 September 2026. */
  public static TestCityOptions standard() {
    return new TestCityOptions(
        1, 30_000, List.of(2024, 2025, 2026), LocalDate.of(2026, Month.SEPTEMBER, 4));
  }

  /** The same city with another number of people. */
  public TestCityOptions withPeople(int count) {
    return new TestCityOptions(seed, count, fiscalYears, demoDay);
  }

  /** Another city of the same size. */
  public TestCityOptions withSeed(long other) {
    return new TestCityOptions(other, people, fiscalYears, demoDay);
  }

  int lastYear() {
    return fiscalYears.get(fiscalYears.size() - 1);
  }
}
