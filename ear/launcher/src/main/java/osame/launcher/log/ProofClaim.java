package osame.launcher.log;

import java.math.BigInteger;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import osame.foundation.merkle.MerkleProofs;

/** What somebody says of a tree, with the proof that is to show it. */
sealed interface ProofClaim {

  /** Whether the proof shows it. */
  boolean holds();

  /** A leaf is in the tree at this place. */
  record Inclusion(byte[] leafHash, long index, long size, byte[] root, List<byte[]> proof)
      implements ProofClaim {

    @Override
    public boolean holds() {
      return MerkleProofs.includes(leafHash, index, size, proof, root);
    }
  }

  /** The second tree begins with all leaves of the first. */
  record Consistency(long size1, long size2, byte[] root1, byte[] root2, List<byte[]> proof)
      implements ProofClaim {

    @Override
    public boolean holds() {
      return MerkleProofs.extend(size1, size2, root1, root2, proof);
    }
  }

  /** A number that no tree has as index or size. */
  long NO_NUMBER = -1;

  /** 64 hexadecimal digits; everything else is read as base64, of either alphabet. */
  Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");

  /**
   * The hash; without a byte, and so never right, if the text is neither hexadecimal nor base64.
   */
  static byte[] hash(String text) {
    String stripped = text.strip();
    if (HEX.matcher(stripped).matches()) {
      return HexFormat.of().parseHex(stripped);
    }
    try {
      return Base64.getDecoder().decode(stripped.replace('-', '+').replace('_', '/'));
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /**
   * An index or a size; {@link #NO_NUMBER} if it is out of every tree's range.
   *
   * @throws NumberFormatException if it is not a whole number
   */
  static long number(String text) {
    BigInteger number = new BigInteger(text);
    return number.signum() < 0 || number.bitLength() >= Long.SIZE ? NO_NUMBER : number.longValue();
  }
}
