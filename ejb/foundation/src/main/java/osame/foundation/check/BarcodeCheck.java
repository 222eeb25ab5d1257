package osame.foundation.check;

import osame.foundation.Digits;

/**
 * Check digit of the convenience store bar code (GS1-128, 44 digits): the last, modulus 10 with the
 * weights 3 and 1 from the right over all 43 digits before it, the application identifier 91
 * included.
 */
public final class BarcodeCheck {

  private static final int BODY = 43;

  private BarcodeCheck() {}

  /**
   * @param body the first 43 digits
   */
  public static int digitOf(CharSequence body) {
    WeightedSum.require(body, BODY);
    return (10 - WeightedSum.fromRight(body, 3, 1) % 10) % 10;
  }

  /** True for 44 digits of which the last is right. */
  public static boolean isValid(CharSequence barcode) {
    return barcode != null
        && Digits.isDigits(barcode.toString(), BODY + 1)
        && barcode.charAt(BODY) - '0' == digitOf(barcode.subSequence(0, BODY));
  }
}
