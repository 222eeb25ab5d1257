package osame.foundation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import osame.foundation.PublishedFigures;
import osame.foundation.PublishedFigures.Figure;
import osame.foundation.check.AddresseeNumberCheck.RemainderOne;

class CheckDigitsTest {

  static Stream<Figure> personalNumbers() {
    return PublishedFigures.of("personalNumber");
  }

  @ParameterizedTest
  @MethodSource("personalNumbers")
  void personalNumbersInPrint(Figure figure) {
    if (figure.given().containsKey("body")) {
      String body = figure.given().get("body");
      assertThat(body + PersonalNumberCheck.digitOf(body))
          .isEqualTo(figure.expected().get("number"));
    } else {
      assertThat(PersonalNumberCheck.isValid(figure.given().get("number"))).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"983205673214, true", "983205673210, false", "123456789018, true"})
  void personalNumbers(String number, boolean valid) {
    assertThat(PersonalNumberCheck.isValid(number)).isEqualTo(valid);
  }

  /** Remainders 0 and 1 both give 0: a known weakness of the formula. */
  @Test
  void twoRemaindersShareADigit() {
    assertThat(PersonalNumberCheck.digitOf("00000000000")).isZero();
    assertThat(PersonalNumberCheck.digitOf("00000000006")).as("12 mod 11 = 1").isZero();
    assertThat(PersonalNumberCheck.digitOf("00000000001")).isEqualTo(9);
  }

  static Stream<Figure> corporateNumbers() {
    return PublishedFigures.of("corporateNumber");
  }

  @ParameterizedTest
  @MethodSource("corporateNumbers")
  void corporateNumbersInPrint(Figure figure) {
    if (figure.given().containsKey("body")) {
      String body = figure.given().get("body");
      String number = figure.expected().get("number");
      assertThat(CorporateNumberCheck.digitOf(body) + body).isEqualTo(number);
      assertThat(CorporateNumberCheck.isValid(number)).isTrue();
    } else {
      assertThat(CorporateNumberCheck.isValid(figure.given().get("number"))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"4011001098993", "2120901007402"})
  void moreCorporateNumbersInPrint(String number) {
    assertThat(CorporateNumberCheck.isValid(number)).isTrue();
  }

  @Test
  void aCorporateNumberNeverBeginsWithZero() {
    assertThat(CorporateNumberCheck.digitOf("000000000000")).isEqualTo(9);
  }

  static Stream<Figure> municipalityCodes() {
    return PublishedFigures.of("municipalityCode");
  }

  @ParameterizedTest
  @MethodSource("municipalityCodes")
  void municipalityCodesInPrint(Figure figure) {
    String body = figure.given().get("body");
    String code = figure.expected().get("number");
    assertThat(body + MunicipalityCodeCheck.digitOf(body)).isEqualTo(code);
    assertThat(MunicipalityCodeCheck.isValid(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"141003", "271004"})
  void moreMunicipalityCodes(String code) {
    assertThat(MunicipalityCodeCheck.isValid(code)).isTrue();
  }

  static Stream<Figure> municipalityRemainders() {
    return PublishedFigures.of("municipalityRemainder");
  }

  @ParameterizedTest
  @MethodSource("municipalityRemainders")
  void theMappingOfRemaindersInPrint(Figure figure) {
    assertThat(
            MunicipalityCodeCheck.digitOfRemainder(
                Integer.parseInt(figure.given().get("remainder"))))
        .isEqualTo(Integer.parseInt(figure.expected().get("digit")));
  }

  @Test
  @Tag("AT-003")
  void aNewAddresseeNumber() {
    assertThat(AddresseeNumberCheck.digitOf("00000000012345", RemainderOne.ZERO)).hasValue(5);
    assertThat(AddresseeNumberCheck.isValid("000000000123455", RemainderOne.ZERO)).isTrue();
    assertThat(AddresseeNumberCheck.isValid("000000000123454", RemainderOne.ZERO)).isFalse();
  }

  @Test
  void theRemaindersOfAddresseeNumbers() {
    String remainderOne = "00000000000006";
    assertThat(AddresseeNumberCheck.digitOf(remainderOne, RemainderOne.ZERO)).hasValue(0);
    assertThat(AddresseeNumberCheck.digitOf(remainderOne, RemainderOne.SKIP))
        .isEqualTo(OptionalInt.empty());
    assertThat(AddresseeNumberCheck.isValid(remainderOne + "0", RemainderOne.ZERO)).isTrue();
    assertThat(AddresseeNumberCheck.isValid(remainderOne + "0", RemainderOne.SKIP)).isFalse();
    assertThat(AddresseeNumberCheck.digitOf("00000000000000", RemainderOne.SKIP)).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "9191234500000000000000452087500401310029500, 4",
    "9191234500000202601000012345102608310018700, 1"
  })
  void barCodesOfConvenienceStores(String body, int digit) {
    assertThat(BarcodeCheck.digitOf(body)).isEqualTo(digit);
    assertThat(BarcodeCheck.isValid(body + digit)).isTrue();
    assertThat(BarcodeCheck.isValid(body + (digit + 1))).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "1", "98320567321", "9832056732144", "98320567321a", "９８３２０５６７３２１４"})
  void whatIsNotDigitsIsNotValid(String text) {
    assertThat(PersonalNumberCheck.isValid(text)).isFalse();
    assertThat(CorporateNumberCheck.isValid(text)).isFalse();
    assertThat(MunicipalityCodeCheck.isValid(text)).isFalse();
    assertThat(AddresseeNumberCheck.isValid(text, RemainderOne.ZERO)).isFalse();
    assertThat(BarcodeCheck.isValid(text)).isFalse();
  }

  @Test
  void aRefusalNeverRepeatsTheNumber() {
    assertThatThrownBy(() -> PersonalNumberCheck.digitOf("983205673214"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("needs exactly 11 digits");
    assertThatThrownBy(() -> PersonalNumberCheck.digitOf(null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** One digit too many is no body, whatever the number. */
  @Test
  void aBodyHasItsLength() {
    String digits = "0".repeat(44);
    List<ThrowingCallable> tooLong =
        List.of(
            () -> PersonalNumberCheck.digitOf(digits.substring(0, 12)),
            () -> CorporateNumberCheck.digitOf(digits.substring(0, 13)),
            () -> MunicipalityCodeCheck.digitOf(digits.substring(0, 6)),
            () -> AddresseeNumberCheck.digitOf(digits.substring(0, 15), RemainderOne.ZERO),
            () -> BarcodeCheck.digitOf(digits));
    for (ThrowingCallable call : tooLong) {
      assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
