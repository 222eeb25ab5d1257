package osame.foundation.merkle;

import java.util.Arrays;
import java.util.List;

/**
 * Checks proofs as RFC 9162 sections 2.1.3.2 and 2.1.4.2 do, which are those of RFC 6962. Whatever
 * is not exactly a proof is none: nothing here throws, and no node too many is overlooked.
 */
public final class MerkleProofs {

  private MerkleProofs() {}

  /**
   * Whether the leaf is in the tree at this place.
   *
   * @param index place of the leaf, from 0
   * @param size number of leaves of the tree
   * @param proof hashes from the leaf's sibling upwards
   */
  public static boolean includes(
      byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
    if (index < 0 || index >= size || !isHash(leafHash) || !areHashes(proof)) {
      return false;
    }
    int inner = inner(index, size);
    if (proof.size() != inner + Long.bitCount(index >> inner)) {
      return false;
    }
    byte[] hash = climb(leafHash, proof.subList(0, inner), index);
    return Arrays.equals(leftwards(hash, proof.subList(inner, proof.size())), root);
  }

  /**
   * Whether the second tree begins with all leaves of the first. Trees of one size are consistent
   * if their roots are the same and no proof is given; nothing follows from an empty tree.
   *
   * @param size1 number of leaves of the first tree
   * @param size2 number of leaves of the second tree
   */
  public static boolean extend(
      long size1, long size2, byte[] root1, byte[] root2, List<byte[]> proof) {
    if (size1 == size2) {
      return size1 >= 0 && proof.isEmpty() && root1.length > 0 && Arrays.equals(root1, root2);
    }
    if (size1 < 1 || size1 > size2 || proof.isEmpty() || !isHash(root1) || !areHashes(proof)) {
      return false;
    }
    int level = Long.numberOfTrailingZeros(size1);
    long node = (size1 - 1) >> level;
    // A complete first tree is a subtree of the second, and the proof leaves out its root.
    boolean complete = node == 0;
    byte[] seed = complete ? root1 : proof.get(0);
    List<byte[]> path = complete ? proof : proof.subList(1, proof.size());
    int inner = inner(size1 - 1, size2) - level;
    if (path.size() != inner + Long.bitCount(node >> inner)) {
      return false;
    }
    List<byte[]> border = path.subList(inner, path.size());
    byte[] first = leftwards(climbLeftOnly(seed, path.subList(0, inner), node), border);
    byte[] second = leftwards(climb(seed, path.subList(0, inner), node), border);
    return Arrays.equals(first, root1) && Arrays.equals(second, root2);
  }

  /** Levels on which the path of a leaf is not yet the right edge of the tree. */
  private static int inner(long index, long size) {
    return Long.SIZE - Long.numberOfLeadingZeros(index ^ (size - 1));
  }

  private static byte[] climb(byte[] seed, List<byte[]> path, long index) {
    byte[] hash = seed;
    for (int level = 0; level < path.size(); level++) {
      byte[] sibling = path.get(level);
      hash = isLeft(index, level) ? MerkleHash.node(hash, sibling) : MerkleHash.node(sibling, hash);
    }
    return hash;
  }

  /** What the node was before anything stood to its right. */
  private static byte[] climbLeftOnly(byte[] seed, List<byte[]> path, long index) {
    byte[] hash = seed;
    for (int level = 0; level < path.size(); level++) {
      if (!isLeft(index, level)) {
        hash = MerkleHash.node(path.get(level), hash);
      }
    }
    return hash;
  }

  private static boolean isLeft(long index, int level) {
    return (index >> level & 1) == 0;
  }

  private static byte[] leftwards(byte[] seed, List<byte[]> siblings) {
    byte[] hash = seed;
    for (byte[] sibling : siblings) {
      hash = MerkleHash.node(sibling, hash);
    }
    return hash;
  }

  private static boolean areHashes(List<byte[]> hashes) {
    return hashes.stream().allMatch(MerkleProofs::isHash);
  }

  private static boolean isHash(byte[] hash) {
    return hash.length == MerkleHash.LENGTH;
  }
}
