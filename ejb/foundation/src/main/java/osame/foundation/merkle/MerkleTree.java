package osame.foundation.merkle;

import java.util.ArrayList;
import java.util.List;

/** Makes roots and proofs from all leaves of a tree (RFC 6962 sections 2.1, 2.1.1 and 2.1.2). */
public final class MerkleTree {

  /** Hashes of the leaves, then those of each level above; a last node without sibling rises. */
  private final List<List<byte[]>> levels = new ArrayList<>();

  /**
   * @param leafHashes hashes of the leaves, in order
   */
  public MerkleTree(List<byte[]> leafHashes) {
    List<byte[]> level = List.copyOf(leafHashes);
    levels.add(level);
    while (level.size() > 1) {
      level = above(level);
      levels.add(level);
    }
  }

  private static List<byte[]> above(List<byte[]> level) {
    List<byte[]> above = new ArrayList<>((level.size() + 1) / 2);
    for (int left = 0; left < level.size(); left += 2) {
      boolean paired = left + 1 < level.size();
      above.add(paired ? MerkleHash.node(level.get(left), level.get(left + 1)) : level.get(left));
    }
    return above;
  }

  /** Number of leaves. */
  public int size() {
    return levels.get(0).size();
  }

  /** Root over all leaves. */
  public byte[] root() {
    List<byte[]> top = levels.get(levels.size() - 1);
    return top.isEmpty() ? MerkleHash.empty() : top.get(0);
  }

  /**
   * The audit path of a leaf: what {@link MerkleProofs#includes} wants to see.
   *
   * @throws IndexOutOfBoundsException if there is no such leaf
   */
  public List<byte[]> inclusionProof(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    return path(0, index);
  }

  /**
   * Shows that the first leaves, as many as given, are the tree that was: what {@link
   * MerkleProofs#extend} wants to see.
   *
   * @param firstSize number of leaves of the smaller tree, 1 to {@link #size}
   * @throws IndexOutOfBoundsException if it is not within
   */
  public List<byte[]> consistencyProof(int firstSize) {
    if (firstSize < 1 || firstSize > size()) {
      throw new IndexOutOfBoundsException(firstSize);
    }
    List<byte[]> proof = new ArrayList<>();
    if (firstSize == size()) {
      return proof;
    }
    int level = Integer.numberOfTrailingZeros(firstSize);
    int node = (firstSize - 1) >> level;
    if (node > 0) {
      // otherwise the smaller tree is this very subtree, and its root is known
      proof.add(levels.get(level).get(node));
    }
    proof.addAll(path(level, node));
    return proof;
  }

  private List<byte[]> path(int fromLevel, int index) {
    List<byte[]> path = new ArrayList<>();
    int node = index;
    for (List<byte[]> level : levels.subList(fromLevel, levels.size())) {
      int sibling = node ^ 1;
      if (sibling < level.size()) {
        path.add(level.get(sibling));
      }
      node >>= 1;
    }
    return path;
  }
}
