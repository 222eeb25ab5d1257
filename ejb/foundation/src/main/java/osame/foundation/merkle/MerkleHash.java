package osame.foundation.merkle;

import java.nio.ByteBuffer;
import osame.foundation.Sha256;

/** Hashes of leaves and nodes (RFC 6962 section 2.1); leaf and node differ by their first byte. */
public final class MerkleHash {

  /** Bytes of a hash. */
  public static final int LENGTH = 32;

  private static final byte LEAF = 0x00;
  private static final byte NODE = 0x01;

  private MerkleHash() {}

  /** Root of the tree without leaves: the hash of nothing. */
  public static byte[] empty() {
    return Sha256.of(new byte[0]);
  }

  /** Hash of a leaf with this content. */
  public static byte[] leaf(byte[] content) {
    return Sha256.of(ByteBuffer.allocate(1 + content.length).put(LEAF).put(content).array());
  }

  /** Hash of the node over two hashes. */
  public static byte[] node(byte[] left, byte[] right) {
    return Sha256.of(
        ByteBuffer.allocate(1 + left.length + right.length).put(NODE).put(left).put(right).array());
  }
}
