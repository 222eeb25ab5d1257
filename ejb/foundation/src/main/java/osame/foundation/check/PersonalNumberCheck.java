package osame.foundation.check;

import osame.foundation.Digits;

/**
 * Check digit of the personal number (個人番号): the last of 12 digits. My Number Act Order article 8,
 * Ministry of Internal Affairs Ordinance 85 of 2014 article 5: modulus 11 with the weights 2 to 7
 * and 2 to 6 from the right; remainders 0 and 1 both give 0. No message repeats the number.
 */
public final class PersonalNumberCheck {

  private static final int BODY = 11;

  private PersonalNumberCheck() {}

  /**
   * @param body the first 11 digits
   */
  public static int digitOf(CharSequence body) {
    WeightedSum.require(body, BODY);
    int remainder = WeightedSum.fromRight(body, 2, 3, 4, 5, 6, 7) % 11;
    return remainder <= 1 ? 0 : 11 - remainder;
  }

  /** True for 12 digits of which the last is right. */
  public static boolean isValid(CharSequence number) {
    return number != null
        && Digits.isDigits(number.toString(), BODY + 1)
        && number.charAt(BODY) - '0' == digitOf(number.subSequence(0, BODY));
  }
}
