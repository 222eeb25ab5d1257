package osame.foundation.check;

import osame.foundation.Digits;

/**
 * Check digit of the code of local governments (全国地方公共団体コード): the last of 6 digits, by the notice
 * of the Ministry of Internal Affairs: last digit of 11 less the remainder by 11, weights 6 to 2.
 * Says nothing about whether the municipality exists.
 */
public final class MunicipalityCodeCheck {

  private static final int BODY = 5;

  private MunicipalityCodeCheck() {}

  /**
   * @param body the first 5 digits
   */
  public static int digitOf(CharSequence body) {
    WeightedSum.require(body, BODY);
    return digitOfRemainder(WeightedSum.fromRight(body, 2, 3, 4, 5, 6) % 11);
  }

  /** The published mapping: 0 gives 1, 1 gives 0, 10 gives 1. */
  static int digitOfRemainder(int remainder) {
    return (11 - remainder) % 10;
  }

  /** True for 6 digits of which the last is right. */
  public static boolean isValid(CharSequence code) {
    return code != null
        && Digits.isDigits(code.toString(), BODY + 1)
        && code.charAt(BODY) - '0' == digitOf(code.subSequence(0, BODY));
  }
}
