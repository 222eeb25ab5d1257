package osame.foundation.check;

import java.util.OptionalInt;
import osame.foundation.Digits;

/**
 * Check digit of a new addressee number (宛名番号): the last of 15 digits, modulus 11 with the weights
 * 2 to 7 repeating from the right (standard specification of addressing). Remainder 0 gives 0;
 * remainder 1 would give 10, on which the specification is silent, so the city chooses.
 */
public final class AddresseeNumberCheck {

  private static final int BODY = 14;

  private AddresseeNumberCheck() {}

  /** What a serial number with remainder 1 becomes; about one in eleven. */
  public enum RemainderOne {
    /** Check digit 0, as is usual with modulus 11. */
    ZERO,
    /** No number: the serial is skipped. */
    SKIP
  }

  /**
   * The check digit, or empty if the serial must be skipped.
   *
   * @param body the first 14 digits
   */
  public static OptionalInt digitOf(CharSequence body, RemainderOne setting) {
    WeightedSum.require(body, BODY);
    int remainder = WeightedSum.fromRight(body, 2, 3, 4, 5, 6, 7) % 11;
    if (remainder == 1) {
      return setting == RemainderOne.SKIP ? OptionalInt.empty() : OptionalInt.of(0);
    }
    return OptionalInt.of(remainder == 0 ? 0 : 11 - remainder);
  }

  /** True for 15 digits of which the last is right under the setting. */
  public static boolean isValid(CharSequence number, RemainderOne setting) {
    if (number == null || !Digits.isDigits(number.toString(), BODY + 1)) {
      return false;
    }
    OptionalInt digit = digitOf(number.subSequence(0, BODY), setting);
    return digit.isPresent() && digit.getAsInt() == number.charAt(BODY) - '0';
  }
}
