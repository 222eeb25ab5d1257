package osame.foundation.check;

import osame.foundation.Digits;

/**
 * Check digit of the corporate number (法人番号): the <em>first</em> of 13 digits. Ministry of Finance
 * Ordinance 70 of 2014 article 2: 9 less the remainder by 9 of the sum with the weights 1 and 2
 * from the right, so 1 to 9 and never 0.
 */
public final class CorporateNumberCheck {

  private static final int BODY = 12;

  private CorporateNumberCheck() {}

  /**
   * @param body the 12 digits after the check digit
   */
  public static int digitOf(CharSequence body) {
    WeightedSum.require(body, BODY);
    return 9 - WeightedSum.fromRight(body, 1, 2) % 9;
  }

  /** True for 13 digits of which the first is right. */
  public static boolean isValid(CharSequence number) {
    return number != null
        && Digits.isDigits(number.toString(), BODY + 1)
        && number.charAt(0) - '0' == digitOf(number.subSequence(1, BODY + 1));
  }
}
