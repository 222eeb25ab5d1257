package osame.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

class WarekiPropertiesTest {

  /** The library's own calendar of eras is the second opinion. */
  @Property(tries = 500, seed = "20260531")
  void agreesWithTheLibrary(
      @ForAll @DateRange(min = "1873-01-01", max = "2099-12-31") LocalDate day) {
    DateTimeFormatter library =
        new DateTimeFormatterBuilder()
            .appendPattern("GGGG")
            .appendText(ChronoField.YEAR_OF_ERA, Map.of(1L, "元"))
            .appendPattern("年M月d日")
            .toFormatter(Locale.JAPAN);
    assertThat(Wareki.format(day)).isEqualTo(library.format(JapaneseDate.from(day)));
    assertThat(Wareki.parse(Wareki.format(day))).isEqualTo(day);
    assertThat(Wareki.parse(Wareki.formatShort(day))).isEqualTo(day);
  }
}
