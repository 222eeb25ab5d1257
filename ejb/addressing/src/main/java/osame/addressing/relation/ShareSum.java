package osame.addressing.relation;

import java.math.BigInteger;
import java.util.List;
import osame.addressing.api.Share;

/** Shares of one whole, added exactly. */
final class ShareSum {

  private ShareSum() {}

  /** Whether they add up to more than the whole. */
  static boolean isTooMuch(List<Share> shares) {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Share share : shares) {
      BigInteger of = BigInteger.valueOf(share.denominator());
      numerator =
          numerator.multiply(of).add(BigInteger.valueOf(share.numerator()).multiply(denominator));
      denominator = denominator.multiply(of);
      BigInteger common = numerator.gcd(denominator);
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
    return numerator.compareTo(denominator) > 0;
  }
}
