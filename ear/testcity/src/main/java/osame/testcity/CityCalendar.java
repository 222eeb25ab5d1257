package osame.testcity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import osame.foundation.calendar.BusinessCalendar;

/** On which days money reaches the city. */
final class CityCalendar {

  private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();
  private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.BASIC_ISO_DATE;

  /** How long a bank takes with the answer to a debit, in business days. */
  private static final int DEBIT_TAKES = 2;

  private final LocalDate demoDay;
  private final LocalDate debitDay;
  private final LocalDate counterDay;
  private final TreeSet<LocalDate> batches = new TreeSet<>();
  private final Map<LocalDate, LocalDate> debitArrivals = new HashMap<>();

  CityCalendar(TestCityOptions options, TreeSet<LocalDate> dueDates) {
    demoDay = options.demoDay();
    debitDay =
        dueDates.descendingSet().stream()
            .filter(due -> !CALENDAR.plusBusinessDays(due, DEBIT_TAKES).isAfter(demoDay))
            .findFirst()
            .orElseThrow();
    counterDay = businessDayBefore(debitDay);
    LocalDate lastBatch = businessDayBefore(counterDay);
    LocalDate month = LocalDate.of(options.fiscalYears().get(0), 4, 1);
    while (month.isBefore(lastBatch)) {
      LocalDate batch = businessDayBefore(month.plusMonths(1));
      batches.add(batch.isBefore(lastBatch) ? batch : lastBatch);
      month = month.plusMonths(1);
    }
    batches.add(demoDay);
  }

  private static LocalDate businessDayBefore(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (!CALENDAR.isBusinessDay(before)) {
      before = before.minusDays(1);
    }
    return before;
  }

  /** The due date whose debit results arrive on the demonstration day. */
  LocalDate debitDay() {
    return debitDay;
  }

  /** The last business day before it: too late to stop a debit. */
  LocalDate counterDay() {
    return counterDay;
  }

  /**
   * The day on which a payment reaches the city: counters and stores settle two days later at the
   * earliest, and monthly; the last payments arrive on the demonstration day. Empty if later.
   */
  Optional<LocalDate> receivedOn(Payment payment) {
    if (payment.channel() == Channel.DIRECT_DEBIT) {
      return payment.paidOn().isBefore(debitDay)
          ? Optional.of(
              debitArrivals.computeIfAbsent(
                  payment.paidOn(), due -> CALENDAR.plusBusinessDays(due, DEBIT_TAKES)))
          : Optional.empty();
    }
    return Optional.ofNullable(batches.ceiling(payment.paidOn().plusDays(2)));
  }

  static String inName(LocalDate day) {
    return IN_NAMES.format(day);
  }
}
