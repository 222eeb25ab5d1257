package osame.foundation.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osame.foundation.FiscalYear;

/**
 * Dates as people in a Japanese office write them. Formats {@code 令和8年5月31日} and {@code R8.5.31};
 * reads both, {@code R080531}, and the western {@code 2026-05-31}, {@code 2026/5/31}, {@code
 * 2026年5月31日} and {@code 20260531}. Full-width digits and letters are read too. An era's first year
 * is 元年; a date outside its era is an error and not quietly another era's.
 */
public final class Wareki {

  /** Newest first. Before 1873 Japan had another calendar; such days are refused. */
  private static final List<Era> ERAS =
      List.of(
          new Era("令和", 'R', LocalDate.of(2019, 5, 1), LocalDate.MAX),
          new Era("平成", 'H', LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
          new Era("昭和", 'S', LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
          new Era("大正", 'T', LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 24)),
          new Era("明治", 'M', LocalDate.of(1873, 1, 1), LocalDate.of(1912, 7, 29)));

  private static final int MEIJI_YEAR_ONE = 1868;

  private static final Pattern ERA_DATE =
      Pattern.compile(
          "(令和|平成|昭和|大正|明治|[RHSTM])(元|\\d{1,2})(?:年(\\d{1,2})月(\\d{1,2})日"
              + "|([./-])(\\d{1,2})\\5(\\d{1,2}))");
  private static final Pattern ERA_DIGITS = Pattern.compile("([RHSTM])(\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern WESTERN_DATE =
      Pattern.compile(
          "(\\d{4})(?:年(\\d{1,2})月(\\d{1,2})日|([./-])(\\d{1,2})\\4(\\d{1,2})|(\\d{2})(\\d{2}))");

  private Wareki() {}

  /** {@code 令和8年5月31日}; the first year of an era is 元年. */
  public static String format(LocalDate day) {
    Era era = eraOf(day);
    return era.name()
        + era.yearText(day.getYear())
        + "年"
        + day.getMonthValue()
        + "月"
        + day.getDayOfMonth()
        + "日";
  }

  /** {@code R8.5.31}; the first year of an era is 1. */
  public static String formatShort(LocalDate day) {
    Era era = eraOf(day);
    return String.valueOf(era.letter())
        + era.yearOfEra(day.getYear())
        + "."
        + day.getMonthValue()
        + "."
        + day.getDayOfMonth();
  }

  /**
   * {@code 令和8年度}. A fiscal year bears the name of the era in force on 1 May: the government called
   * 2019 令和元年度 although its April was in 平成, and 1988 昭和63年度 although it ended in 平成.
   */
  public static String format(FiscalYear year) {
    Era era = eraOf(LocalDate.of(year.value(), 5, 1));
    return era.name() + era.yearText(year.value()) + "年度";
  }

  /**
   * Reads a date in any of the forms named above.
   *
   * @throws IllegalArgumentException if the text is in none of them or the day does not exist
   */
  public static LocalDate parse(String text) {
    String normal =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    try {
      Matcher western = WESTERN_DATE.matcher(normal);
      if (western.matches()) {
        return LocalDate.of(number(western, 1), number(western, 2, 5, 7), number(western, 3, 6, 8));
      }
      Matcher digits = ERA_DIGITS.matcher(normal);
      if (digits.matches()) {
        return eraDate(
            text, digits.group(1), number(digits, 2), number(digits, 3), number(digits, 4));
      }
      Matcher era = ERA_DATE.matcher(normal);
      if (era.matches()) {
        int year = era.group(2).equals("元") ? 1 : number(era, 2);
        return eraDate(text, era.group(1), year, number(era, 3, 6), number(era, 4, 7));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: " + text, e);
    }
    throw new IllegalArgumentException(
        "not a date: " + text + " (try 2026-05-31, 20260531, 令和8年5月31日, R8.5.31)");
  }

  private static LocalDate eraDate(String text, String name, int yearOfEra, int month, int day) {
    Era era =
        ERAS.stream()
            .filter(e -> e.name().equals(name) || String.valueOf(e.letter()).equals(name))
            .findFirst()
            .orElseThrow();
    LocalDate date = LocalDate.of(era.yearOne() + yearOfEra - 1, month, day);
    if (yearOfEra < 1 || date.isBefore(era.first()) || date.isAfter(era.last())) {
      throw new IllegalArgumentException("no such day in " + era.name() + ": " + text);
    }
    return date;
  }

  private static int number(Matcher matcher, int... groups) {
    for (int group : groups) {
      if (matcher.group(group) != null) {
        return Integer.parseInt(matcher.group(group));
      }
    }
    throw new IllegalStateException("no group matched");
  }

  private static Era eraOf(LocalDate day) {
    return ERAS.stream()
        .filter(e -> !day.isBefore(e.first()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no era for a day before 1873: " + day));
  }

  private record Era(String name, char letter, LocalDate first, LocalDate last) {

    int yearOne() {
      return letter == 'M' ? MEIJI_YEAR_ONE : first.getYear();
    }

    int yearOfEra(int year) {
      return year - yearOne() + 1;
    }

    String yearText(int year) {
      int yearOfEra = yearOfEra(year);
      return yearOfEra == 1 ? "元" : String.valueOf(yearOfEra);
    }
  }
}
