package osame.operations.parameter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osame.foundation.DatePeriod;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameter;

/** What nobody should even propose. */
@Tag("CM-063")
class ParameterRulesTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "law.no-such-key, '', 1, OP-E-012",
    "law.delinquency-charge.phase1, '', 280, OP-E-014",
    "law.delinquency-charge.phase1, '', 2.85, OP-E-014",
    "law.carry-over-day, '', 05-01, OP-E-013",
    "receipt.debit.city-bank-code, '', 12A4, OP-E-015",
    "receipt.levy.intake-mode, a b, ROWS, OP-E-025",
    "receipt.tax-item, 11, ' ', OP-E-018",
  })
  void aValueThatNoBeanCouldReadIsRefused(String key, String scope, String value, String code) {
    Parameter row = row(key, scope, DatePeriod.startingOn(NEW_YEAR), value);
    assertThatThrownBy(() -> ParameterRules.check(row, false))
        .isInstanceOf(OperationsException.class)
        .hasFieldOrPropertyWithValue("code", code);
  }

  @Test
  void aRateIsOfWholeCalendarYears() {
    DatePeriod fiscalYear = new DatePeriod(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 4, 1));
    Parameter row = row("law.delinquency-charge.phase1", "", fiscalYear, "2.8");
    assertThatThrownBy(() -> ParameterRules.check(row, true))
        .hasFieldOrPropertyWithValue("code", "OP-E-017");
  }

  @ParameterizedTest
  @CsvSource({
    "law.delinquency-charge.phase2, '', 9.1",
    "law.allocation-order, '', TAX>FEE>CHARGE",
    "receipt.tax-item, 11, 事業所税",
    "receipt.decisive-day, ELTAX, PAID_ON",
    "of.some-other-module, X, anything",
  })
  void whatABeanReadsIsTaken(String key, String scope, String value) {
    Parameter row = row(key, scope, new DatePeriod(NEW_YEAR, NEW_YEAR.plusYears(1)), value);
    assertThatCode(() -> ParameterRules.check(row, true)).doesNotThrowAnyException();
  }

  private static Parameter row(String key, String scope, DatePeriod period, String value) {
    return new Parameter(key, scope, period, value, "decision of the city", null);
  }
}
