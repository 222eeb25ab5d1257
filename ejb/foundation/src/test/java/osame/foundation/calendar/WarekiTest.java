package osame.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osame.foundation.FiscalYear;

class WarekiTest {

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, 令和8年5月31日, R8.5.31",
    "2019-05-01, 令和元年5月1日, R1.5.1",
    "2019-04-30, 平成31年4月30日, H31.4.30",
    "1989-01-08, 平成元年1月8日, H1.1.8",
    "1989-01-07, 昭和64年1月7日, S64.1.7",
    "1926-12-25, 昭和元年12月25日, S1.12.25",
    "1926-12-24, 大正15年12月24日, T15.12.24",
    "1912-07-30, 大正元年7月30日, T1.7.30",
    "1912-07-29, 明治45年7月29日, M45.7.29",
    "1873-01-01, 明治6年1月1日, M6.1.1",
  })
  void bothWritings(LocalDate day, String full, String brief) {
    assertThat(Wareki.format(day)).isEqualTo(full);
    assertThat(Wareki.formatShort(day)).isEqualTo(brief);
    assertThat(Wareki.parse(full)).isEqualTo(day);
    assertThat(Wareki.parse(brief)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-31",
        "2026/5/31",
        "2026.05.31",
        "20260531",
        "2026年5月31日",
        "R8.5.31",
        "r8.05.31",
        "R8/5/31",
        "R8-5-31",
        "R080531",
        "令和8年5月31日",
        "令和08年05月31日",
        " 令和８年５月３１日 ",
        "Ｒ８．５．３１",
        "㋿8年5月31日"
      })
  void manyWritingsOfOneDay(String text) {
    assertThat(Wareki.parse(text)).isEqualTo("2026-05-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"令和1年5月1日", "R元.5.1", "R010501", "令和元年5月1日"})
  void theFirstYearHasTwoNames(String text) {
    assertThat(Wareki.parse(text)).isEqualTo("2019-05-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "令和",
        "2026-02-29",
        "20261301",
        "2026-5.31",
        "R8.5/31",
        "令和0年5月1日",
        "R0.5.1",
        "平成31年5月1日",
        "令和元年4月30日",
        "昭和64年1月8日",
        "大正15年12月25日",
        "M5.12.31",
        "260531",
        "X8.5.31",
        "5/31/2026",
        "2026-05-31T00:00"
      })
  void whatIsNoDayIsRefused(String text) {
    assertThatThrownBy(() -> Wareki.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 令和8年度",
    "2019, 令和元年度",
    "2018, 平成30年度",
    "1989, 平成元年度",
    "1988, 昭和63年度",
  })
  void fiscalYears(int year, String name) {
    assertThat(Wareki.format(new FiscalYear(year))).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1872-12-31"})
  void daysBeforeTheCalendarsReformHaveNoEra(LocalDate day) {
    assertThatThrownBy(() -> Wareki.format(day)).isInstanceOf(IllegalArgumentException.class);
  }
}
