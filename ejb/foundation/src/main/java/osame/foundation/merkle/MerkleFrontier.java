package osame.foundation.merkle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, as many as its size has
 * bits set. It is all one needs to append leaves and to know the root, however large the tree is.
 */
public final class MerkleFrontier {

  /** Roots of the complete subtrees, the largest first. */
  private final Deque<byte[]> subtrees;

  private long size;

  /** The edge of the empty tree. */
  public MerkleFrontier() {
    this(0, List.of());
  }

  /**
   * The edge as it was kept.
   *
   * @param size number of leaves
   * @param subtrees what {@link #subtrees} gave at that size
   * @throws IllegalArgumentException if size and number of subtrees do not fit together
   */
  public MerkleFrontier(long size, List<byte[]> subtrees) {
    if (size < 0 || subtrees.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException(size + " leaves, " + subtrees.size() + " subtrees");
    }
    this.size = size;
    this.subtrees = new ArrayDeque<>(subtrees);
  }

  /** Adds the leaf with this hash at the right. */
  public void append(byte[] leafHash) {
    byte[] hash = leafHash;
    for (long rest = size; (rest & 1) == 1; rest >>= 1) {
      hash = MerkleHash.node(subtrees.removeLast(), hash);
    }
    subtrees.addLast(hash);
    size++;
  }

  /** Number of leaves. */
  public long size() {
    return size;
  }

  /** Root of the tree. */
  public byte[] root() {
    Iterator<byte[]> fromSmallest = subtrees.descendingIterator();
    if (!fromSmallest.hasNext()) {
      return MerkleHash.empty();
    }
    byte[] root = fromSmallest.next();
    while (fromSmallest.hasNext()) {
      root = MerkleHash.node(fromSmallest.next(), root);
    }
    return root;
  }

  /** Roots of the complete subtrees, the largest first; to be kept with the size. */
  public List<byte[]> subtrees() {
    return new ArrayList<>(subtrees);
  }
}
