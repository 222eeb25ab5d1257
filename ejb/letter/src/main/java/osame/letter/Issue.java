package osame.letter;

import java.time.LocalDate;
import java.util.Map;
import osame.foundation.FiscalYear;
import osame.foundation.calendar.Wareki;

/**
 * What the engine adds to the fields of a letter: {@code {letter.number}}, {@code {letter.year}},
 * {@code {letter.day}}.
 *
 * @param number number within kind and fiscal year; 0 for a letter that has none yet, which shows
 *     見本
 * @param day day of issue: a bar code past its last day of use is left out
 */
public record Issue(long number, FiscalYear fiscalYear, LocalDate day) {

  Map<String, String> fields() {
    return Map.of(
        "letter.number", number == 0 ? "見本" : String.valueOf(number),
        "letter.year", Wareki.format(fiscalYear),
        "letter.day", day.toString());
  }
}
