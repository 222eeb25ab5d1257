package osame.foundation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class CheckDigitPropertiesTest {

  /** Exactly one of ten last digits is right. */
  @Property(tries = 300, seed = "11")
  void oneDigitFitsAPersonalNumber(@ForAll @NumericChars @StringLength(11) String body) {
    assertThat(IntStream.range(0, 10).filter(d -> PersonalNumberCheck.isValid(body + d)).count())
        .isOne();
  }

  /** The formula as the ordinance writes it, with P and Q, left to right. */
  @Property(tries = 300, seed = "12")
  void thePersonalNumberOfTheOrdinance(@ForAll @NumericChars @StringLength(11) String body) {
    int sum = 0;
    for (int n = 11; n >= 1; n--) {
      int p = Character.digit(body.charAt(11 - n), 10);
      sum += p * (n <= 6 ? n + 1 : n - 5);
    }
    int expected = sum % 11 <= 1 ? 0 : 11 - sum % 11;
    assertThat(PersonalNumberCheck.digitOf(body)).isEqualTo(expected);
  }

  /** Modulus 11 finds every wrong digit unless both remainders are 0 and 1. */
  @Property(tries = 300, seed = "13")
  void aWrongDigitOfACorporateNumberIsFoundUnlessItDiffersByNine(
      @ForAll @NumericChars @StringLength(12) String body,
      @ForAll @IntRange(min = 0, max = 11) int place,
      @ForAll @IntRange(min = 1, max = 8) int difference) {
    int digit = CorporateNumberCheck.digitOf(body);
    assertThat(digit).isBetween(1, 9);
    int wrong = (body.charAt(place) - '0' + difference) % 10;
    int change = Math.abs(wrong - (body.charAt(place) - '0'));
    String other = body.substring(0, place) + wrong + body.substring(place + 1);
    assertThat(CorporateNumberCheck.isValid(digit + other)).isEqualTo(change == 9);
  }

  /** Weights 3 and 1 find every single wrong digit. */
  @Property(tries = 300, seed = "14")
  void aWrongDigitOfABarCodeIsFound(
      @ForAll @NumericChars @StringLength(43) String body,
      @ForAll @IntRange(min = 0, max = 42) int place,
      @ForAll @IntRange(min = 1, max = 9) int difference) {
    int digit = BarcodeCheck.digitOf(body);
    assertThat(BarcodeCheck.isValid(body + digit)).isTrue();
    int wrong = (body.charAt(place) - '0' + difference) % 10;
    String other = body.substring(0, place) + wrong + body.substring(place + 1);
    assertThat(BarcodeCheck.isValid(other + digit)).isFalse();
  }

  @Property(tries = 300, seed = "15")
  void aMunicipalityCodeByItsOtherDefinition(@ForAll @NumericChars @StringLength(5) String body) {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += Character.digit(body.charAt(i), 10) * (6 - i);
    }
    String elevenLess = String.valueOf(11 - sum % 11);
    String last = elevenLess.substring(elevenLess.length() - 1);
    assertThat(MunicipalityCodeCheck.isValid(body + last)).isTrue();
  }
}
