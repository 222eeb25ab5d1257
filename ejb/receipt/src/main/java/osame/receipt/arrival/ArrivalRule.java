package osame.receipt.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import osame.foundation.calendar.BusinessCalendar;

/**
 * When files are expected, as a text: {@code BUSINESS_DAYS}, {@code WEEK 1 5} (ISO days of the
 * week) or {@code MONTH 10 31} (days of the month, the last one if it has no such day). A day that
 * is closed moves to the next business day. {@code +1} behind it: business days after the day of
 * receipt within which the file is in time.
 *
 * @param kind one of the three words
 * @param days of week or month
 * @param within business days
 */
record ArrivalRule(String kind, List<Integer> days, int within) {

  private static final Pattern RULE =
      Pattern.compile("(BUSINESS_DAYS|WEEK|MONTH)((?: \\d{1,2})*) \\+(\\d{1,2})");

  /**
   * @throws IllegalArgumentException if the text is no rule
   */
  static ArrivalRule of(String text) {
    Matcher rule = RULE.matcher(text);
    if (!rule.matches() || rule.group(1).equals("BUSINESS_DAYS") != rule.group(2).isEmpty()) {
      throw new IllegalArgumentException("not a rule: " + text);
    }
    List<Integer> days =
        Stream.of(rule.group(2).strip().split(" "))
            .filter(day -> !day.isEmpty())
            .map(Integer::valueOf)
            .toList();
    return new ArrivalRule(rule.group(1), days, Integer.parseInt(rule.group(3)));
  }

  /** The days of receipt in a period, both ends included, in their order. */
  List<LocalDate> expected(LocalDate from, LocalDate to, BusinessCalendar calendar) {
    TreeSet<LocalDate> expected = new TreeSet<>();
    // a day before the period may be moved into it
    for (LocalDate day = from.minusDays(14); !day.isAfter(to); day = day.plusDays(1)) {
      if (isNominal(day, calendar)) {
        LocalDate open = calendar.isBusinessDay(day) ? day : calendar.nextBusinessDay(day);
        if (!open.isBefore(from) && !open.isAfter(to)) {
          expected.add(open);
        }
      }
    }
    return List.copyOf(expected);
  }

  private boolean isNominal(LocalDate day, BusinessCalendar calendar) {
    return switch (kind) {
      case "WEEK" -> days.contains(day.getDayOfWeek().getValue());
      case "MONTH" ->
          days.stream().anyMatch(d -> Math.min(d, day.lengthOfMonth()) == day.getDayOfMonth());
      default -> calendar.isBusinessDay(day);
    };
  }

  /** Last day on which the file of a day is in time. */
  LocalDate inTimeUntil(LocalDate day, BusinessCalendar calendar) {
    return calendar.plusBusinessDays(day, within);
  }
}
