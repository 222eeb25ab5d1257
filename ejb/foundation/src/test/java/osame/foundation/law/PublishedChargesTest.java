package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static osame.foundation.law.Charges.charge;
import static osame.foundation.law.Charges.day;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osame.foundation.PublishedFigures;
import osame.foundation.PublishedFigures.Figure;
import osame.foundation.Rate;
import osame.foundation.Yen;
import osame.foundation.law.ChargeSwitches.RoundSegment;

/** Charges that cities printed with their steps. */
@Tag("RC-095")
class PublishedChargesTest {

  private static final ChargeRates RATES = ChargeRates.published();
  private static final ChargeSwitches DEFAULT = ChargeSwitches.DEFAULT;

  static Stream<Figure> charges() {
    return PublishedFigures.of("charge");
  }

  @ParameterizedTest
  @MethodSource("charges")
  void chargesThatCitiesPrinted(Figure figure) {
    ChargeResult result =
        DelinquencyCharge.paidOn(
            figure.day("paid"),
            ChargeFacts.of(figure.yen("tax"), figure.day("due")),
            RATES,
            DEFAULT.withPhase1Months(Integer.parseInt(figure.given().get("phase1_months"))));
    compare(figure, result);
  }

  static Stream<Figure> interest() {
    return PublishedFigures.of("interest");
  }

  @ParameterizedTest
  @MethodSource("interest")
  void flatInterestThatCitiesPrinted(Figure figure) {
    ChargeResult result =
        DelinquencyCharge.paidOn(
            figure.day("paid"),
            ChargeFacts.of(figure.yen("tax"), figure.day("due")),
            ChargeRates.flat(Rate.ofPercent(figure.given().get("rate"))),
            DEFAULT.withPhase1Months(0));
    compare(figure, result);
  }

  private void compare(Figure figure, ChargeResult result) {
    List<ChargeSegment> segments = result.segments();
    figure
        .expected()
        .forEach(
            (key, printed) -> {
              String computed =
                  switch (key) {
                    case "base" -> String.valueOf(result.base().value());
                    case "sum", "raw" -> String.valueOf(result.sum().value());
                    case "final" -> String.valueOf(result.finalAmount().value());
                    case "days" ->
                        segments.stream()
                            .map(s -> String.valueOf(s.days()))
                            .collect(Collectors.joining(","));
                    case "segments" ->
                        segments.stream()
                            .map(s -> s.days() + ":" + s.ratePercent() + ":" + s.amount().value())
                            .collect(Collectors.joining(","));
                    default -> throw new IllegalArgumentException(key);
                  };
              assertThat(computed).as(key).isEqualTo(printed);
            });
  }

  /** A city that cuts only once prints 1,814 where the segments give 1,813. */
  @Test
  void whereOnlyTheSumIsCut() {
    ChargeFacts facts = ChargeFacts.of(Yen.of(48_400), day("2024-05-02"));
    ChargeSwitches once = DEFAULT.with(RoundSegment.NONE);
    ChargeResult result = DelinquencyCharge.paidOn(day("2024-10-30"), facts, RATES, once);
    assertThat(result.sum()).isEqualTo(Yen.of(1_814));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(1_800));
    assertThat(DelinquencyCharge.paidOn(day("2024-10-30"), facts, RATES, DEFAULT).sum())
        .isEqualTo(Yen.of(1_813));
  }

  @Test
  void theTraceShowsEachTruncation() {
    ChargeResult result = charge(65_432, "2021-05-31", "2022-01-31");
    assertThat(result.overdue()).isEqualTo(Yen.of(65_432));
    assertThat(result.base()).isEqualTo(Yen.of(65_000));
    assertThat(result.segments())
        .extracting(ChargeSegment::rawText)
        .containsExactly("133.56", "2883.50", "480.28");
    assertThat(result.sum()).isEqualTo(Yen.of(3_496));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(3_400));
    assertThat(result.definite()).isTrue();
    assertThat(result.articles())
        .containsExactly(
            Article.CHARGE,
            Article.BASE_TRUNCATION,
            Article.CHARGE_TRUNCATION,
            Article.SPECIAL_RATES,
            Article.YEAR_OF_365_DAYS);
  }
}
