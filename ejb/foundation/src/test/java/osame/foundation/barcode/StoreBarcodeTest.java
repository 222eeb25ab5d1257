package osame.foundation.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import osame.foundation.Yen;
import osame.foundation.check.BarcodeCheck;

class StoreBarcodeTest {

  private static final LocalDate DUE = LocalDate.of(2026, 8, 31);
  private static final String SLIP = "91912345000002026010000123451026083100187001";

  @Test
  @Tag("RC-091")
  void aSlipOfTheCity() {
    StoreBarcode slip = StoreBarcode.read(SLIP).orElseThrow();
    assertThat(slip)
        .isEqualTo(
            new StoreBarcode("912345", "000002026010000123451", 0, DUE, false, Yen.of(18_700)));
    assertThat(slip.digits()).isEqualTo(SLIP);
  }

  /** A bar code that was published with its check digit 4. */
  @Test
  void aBarCodeInPrint() {
    String printed = "91912345000000000000004520875004013100295004";
    StoreBarcode slip = StoreBarcode.read(printed).orElseThrow();
    assertThat(slip.amount()).isEqualTo(Yen.of(29_500));
    assertThat(slip.useBy()).isEqualTo(LocalDate.of(2004, 1, 31));
    assertThat(slip.freeField()).isEqualTo("000000000000004520875");
    assertThat(slip.digits()).isEqualTo(printed);
  }

  @Test
  void aSlipWithoutALastDay() {
    StoreBarcode slip = new StoreBarcode("912345", "0".repeat(21), 9, null, true, Yen.of(999_999));
    assertThat(slip.digits()).startsWith("91912345" + "0".repeat(21) + "9" + "9999991999999");
    assertThat(StoreBarcode.read(slip.digits())).contains(slip);
  }

  @Property(tries = 1_000, seed = "21")
  void whatIsWrittenIsRead(
      @ForAll @NumericChars @StringLength(6) String issuer,
      @ForAll @NumericChars @StringLength(21) String free,
      @ForAll @IntRange(min = 0, max = 9) int reissue,
      @ForAll @IntRange(min = 0, max = 36_524) int day,
      @ForAll boolean stamp,
      @ForAll @LongRange(min = 0, max = 999_999) long amount) {
    StoreBarcode slip =
        new StoreBarcode(
            issuer, free, reissue, LocalDate.of(2000, 1, 1).plusDays(day), stamp, Yen.of(amount));
    assertThat(slip.digits()).hasSize(StoreBarcode.LENGTH);
    assertThat(StoreBarcode.read(slip.digits())).contains(slip);
    assertThat(StoreBarcode.cleaned("]C1(91) " + slip.digits().substring(2)))
        .isEqualTo(slip.digits());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "91912345000002026010000123451026083100187002",
        "92912345000002026010000123451026083100187008",
        "9191234500000202601000012345102608310018700",
        "９１912345000002026010000123451026083100187001"
      })
  void whatIsNoBarCode(String text) {
    assertThat(StoreBarcode.read(text)).isEmpty();
  }

  @Test
  void aDayThatTheCalendarDoesNotHave() {
    String february = "9191234500000202601000012345102602300018700";
    assertThat(StoreBarcode.read(february + BarcodeCheck.digitOf(february))).isEmpty();
  }

  @Test
  @Tag("RC-091")
  void aStoreTakesNoMoreThan300000YenAndNothingAfterTheLastDay() {
    StoreBarcode most = new StoreBarcode("912345", "0".repeat(21), 0, DUE, false, Yen.of(300_000));
    assertThat(most.isAcceptedOn(DUE)).isTrue();
    assertThat(most.isAcceptedOn(DUE.plusDays(1))).isFalse();
    StoreBarcode more = new StoreBarcode("912345", "0".repeat(21), 0, null, false, Yen.of(300_001));
    assertThat(more.isAcceptedOn(DUE)).isFalse();
  }

  @Test
  void whatDoesNotFitIsRefused() {
    String free = "0".repeat(21);
    assertThatThrownBy(() -> new StoreBarcode("12345", free, 0, DUE, false, Yen.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StoreBarcode("123456", "1", 0, DUE, false, Yen.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StoreBarcode("123456", free, 10, DUE, false, Yen.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new StoreBarcode("123456", free, 0, DUE.plusYears(100), false, Yen.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StoreBarcode("123456", free, 0, DUE, false, Yen.of(1_000_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
