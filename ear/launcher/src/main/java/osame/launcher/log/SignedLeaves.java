package osame.launcher.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;
import osame.access.api.LogHead;
import osame.foundation.merkle.MerkleFrontier;
import osame.foundation.merkle.MerkleHash;

/**
 * The leaves that the exported heads vouch for. Each head is checked by itself: its signature, and
 * that its root follows from the head before and the leaves since.
 */
final class SignedLeaves {

  private static final int LENGTH = Long.BYTES + MerkleHash.LENGTH;

  private final List<PublicKey> keys;
  private final MerkleFrontier tree = new MerkleFrontier();
  private byte[] leaves = new byte[LENGTH * 1024];
  private long heads;
  private Finding finding;

  private SignedLeaves(List<PublicKey> keys) {
    this.keys = keys;
  }

  /**
   * Reads the file up to the first line that does not fit.
   *
   * @throws IOException if it can't be read
   */
  static SignedLeaves read(Path file, List<PublicKey> keys) throws IOException {
    SignedLeaves signed = new SignedLeaves(keys);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String line = lines.readLine();
      while (line != null && signed.finding == null) {
        signed.add(line);
        line = lines.readLine();
      }
    }
    return signed;
  }

  private void add(String text) {
    LogHead.Line line;
    try {
      line = LogHead.ofLine(text);
    } catch (IllegalArgumentException e) {
      refuse(Finding.Kind.HEAD_UNREADABLE);
      return;
    }
    LogHead head = line.head();
    if (keys.stream().noneMatch(head::isSignedBy)) {
      refuse(Finding.Kind.HEAD_UNSIGNED);
      return;
    }
    for (LogHead.Leaf leaf : line.leaves()) {
      append(leaf);
    }
    if (head.size() != tree.size() || !Arrays.equals(head.root(), tree.root())) {
      refuse(Finding.Kind.HEAD_INCONSISTENT);
      return;
    }
    heads++;
  }

  private void refuse(Finding.Kind kind) {
    finding = new Finding(kind, null, heads + 1);
  }

  private void append(LogHead.Leaf leaf) {
    int start = Math.toIntExact(tree.size() * LENGTH);
    if (start == leaves.length) {
      leaves = Arrays.copyOf(leaves, Math.multiplyExact(leaves.length, 2));
    }
    if (leaf.hash().length == MerkleHash.LENGTH) {
      ByteBuffer.wrap(leaves, start, LENGTH).putLong(leaf.id()).put(leaf.hash());
    }
    tree.append(leaf.hash());
  }

  /** The first head that does not fit; null if all do. */
  Finding finding() {
    return finding;
  }

  /** Number of heads. */
  long heads() {
    return heads;
  }

  /** Number of leaves at the last head. */
  long size() {
    return tree.size();
  }

  /** The row whose leaf was signed at this index. */
  long id(long index) {
    return ByteBuffer.wrap(leaves, Math.toIntExact(index * LENGTH), LENGTH).getLong();
  }

  /** Whether this leaf was signed at this index. */
  boolean has(long index, byte[] leafHash) {
    int start = Math.toIntExact(index * LENGTH) + Long.BYTES;
    return Arrays.equals(leaves, start, start + MerkleHash.LENGTH, leafHash, 0, MerkleHash.LENGTH);
  }
}
