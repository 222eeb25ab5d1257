package osame.foundation.check;

import osame.foundation.Digits;

/** Sum of digits times weights that repeat from the right. */
final class WeightedSum {

  private WeightedSum() {}

  /**
   * @param digits ASCII digits
   * @param weights weight of the last digit first; repeated when the digits are more
   */
  static int fromRight(CharSequence digits, int... weights) {
    int sum = 0;
    int last = digits.length() - 1;
    for (int i = 0; i <= last; i++) {
      sum += (digits.charAt(last - i) - '0') * weights[i % weights.length];
    }
    return sum;
  }

  /** Refuses anything but digits of that length; the message never repeats the text. */
  static void require(CharSequence digits, int length) {
    if (digits == null || !Digits.isDigits(digits.toString(), length)) {
      throw new IllegalArgumentException("needs exactly " + length + " digits");
    }
  }
}
