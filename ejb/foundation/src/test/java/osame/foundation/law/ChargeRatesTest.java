package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import osame.foundation.PublishedFigures;
import osame.foundation.PublishedFigures.Figure;
import osame.foundation.Rate;

@Tag("RC-095")
class ChargeRatesTest {

  private static final String HEADER =
      "year_from,year_to,phase1,phase2,grace,refund_interest,source";

  static Stream<Figure> rates() {
    return PublishedFigures.of("rate");
  }

  @ParameterizedTest
  @MethodSource("rates")
  void ratesThatCitiesPrinted(Figure figure) {
    YearRates rates = ChargeRates.published().of(Integer.parseInt(figure.given().get("year")));
    figure
        .expected()
        .forEach(
            (column, printed) -> {
              Rate rate =
                  switch (column) {
                    case "phase1" -> rates.phase1();
                    case "phase2" -> rates.phase2();
                    case "grace" -> rates.grace();
                    case "refundInterest" -> rates.refundInterest();
                    default -> throw new IllegalArgumentException(column);
                  };
              assertThat(rate.percent()).as(column).isEqualTo(printed);
            });
  }

  @Test
  void theOldestRowReachesBackWithoutEnd() {
    assertThat(ChargeRates.published().of(1975).phase2().percent()).isEqualTo("14.6");
    assertThat(ChargeRates.published().of(1975).grace().percent()).isEqualTo("7.3");
  }

  @Test
  void aYearAfterTheTableIsAnErrorThatNamesIt() {
    assertThatThrownBy(() -> ChargeRates.published().of(2027))
        .isInstanceOf(MissingRateException.class)
        .hasMessageContaining("2027");
  }

  @Test
  void oneYearHasOneRow() {
    YearRates any = ChargeRates.published().of(2026);
    assertThatThrownBy(() -> ChargeRates.published().withYear(2026, any))
        .isInstanceOf(IllegalArgumentException.class);
    ChargeRates.Row a = new ChargeRates.Row(2020, 2024, any);
    assertThatThrownBy(() -> ChargeRates.of(List.of(a, new ChargeRates.Row(2024, 2025, any))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChargeRates.of(List.of(a, a)))
        .isInstanceOf(IllegalArgumentException.class);
    ChargeRates next = ChargeRates.of(List.of(a, new ChargeRates.Row(2025, 2025, any)));
    assertThat(next.rows()).hasSize(2);
    assertThat(next.of(2024)).isEqualTo(any);
    assertThat(next.of(2025)).isEqualTo(any);
    assertThatThrownBy(() -> next.of(2019)).isInstanceOf(MissingRateException.class);
  }

  @Test
  void yearsRunForward() {
    YearRates any = ChargeRates.published().of(2026);
    assertThatThrownBy(() -> new ChargeRates.Row(2025, 2024, any))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026,2026,2.8,9.1,1.3",
        "2026,2026,2.85,9.1,1.3,1.3,x",
        "2026,,2.8,9.1,1.3,1.3,x",
        "",
        "2026,2025,2.8,9.1,1.3,1.3,x"
      })
  void aBadLineIsNamed(String line) {
    List<String> lines = List.of(HEADER, ",1999,7.3,14.6,7.3,7.3,a, b and c", line);
    assertThatThrownBy(() -> ChargeRates.parse(lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 3: ");
  }

  @Test
  void aFileWithoutItsHeaderIsRefused() {
    assertThatThrownBy(() -> ChargeRates.parse(List.of())).hasMessageStartingWith("line 1: ");
    assertThatThrownBy(() -> ChargeRates.parse(List.of("year,phase1")))
        .hasMessageStartingWith("line 1: ");
  }
}
