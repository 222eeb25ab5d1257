package osame.foundation.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MerklePropertiesTest {

  private static final int MOST = 70;

  private static final List<byte[]> CONTENTS =
      IntStream.range(0, MOST)
          .mapToObj(i -> ("row " + i).getBytes(StandardCharsets.UTF_8))
          .toList();

  private static MerkleTree tree(int size) {
    return new MerkleTree(CONTENTS.subList(0, size).stream().map(MerkleHash::leaf).toList());
  }

  @Property(tries = 300, seed = "21")
  void rootsAndProofsAreThoseOfTheDefinition(
      @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int other) {
    List<byte[]> contents = CONTENTS.subList(0, size);
    int index = other % size;
    assertThat(tree(size).root()).isEqualTo(NaiveMerkle.root(contents));
    assertSame(tree(size).inclusionProof(index), NaiveMerkle.path(index, contents));
    assertSame(tree(size).consistencyProof(index + 1), NaiveMerkle.proof(index + 1, contents));
  }

  private static void assertSame(List<byte[]> actual, List<byte[]> expected) {
    assertThat(actual.toArray(byte[][]::new)).isDeepEqualTo(expected.toArray(byte[][]::new));
  }

  @Property(tries = 100, seed = "22")
  void anEdgeThatWasKeptGoesOnAsIfItHadNeverStopped(
      @ForAll @IntRange(max = MOST) int kept, @ForAll @IntRange(max = MOST) int more) {
    MerkleFrontier edge = new MerkleFrontier();
    CONTENTS.subList(0, kept).forEach(c -> edge.append(MerkleHash.leaf(c)));
    MerkleFrontier again = new MerkleFrontier(edge.size(), edge.subtrees());
    int size = Math.max(kept, more);
    CONTENTS.subList(kept, size).forEach(c -> again.append(MerkleHash.leaf(c)));
    assertThat(again.size()).isEqualTo(size);
    assertThat(again.root()).isEqualTo(NaiveMerkle.root(CONTENTS.subList(0, size)));
  }

  @Property(tries = 500, seed = "23")
  void aLeafIsProvedAtItsPlaceAndNowhereElse(
      @ForAll @IntRange(min = 1, max = MOST) int size,
      @ForAll @IntRange(max = MOST) int some,
      @ForAll @IntRange(min = -2, max = 2 * MOST) int claimed) {
    int index = some % size;
    byte[] leaf = MerkleHash.leaf(CONTENTS.get(index));
    byte[] root = tree(size).root();
    List<byte[]> proof = tree(size).inclusionProof(index);
    assertThat(MerkleProofs.includes(leaf, claimed, size, proof, root)).isEqualTo(claimed == index);
    for (List<byte[]> wrong : spoilt(proof, root)) {
      assertThat(MerkleProofs.includes(leaf, index, size, wrong, root)).isFalse();
    }
    for (byte[] wrong : List.of(flipped(leaf), new byte[0], new byte[31], new byte[33])) {
      assertThat(MerkleProofs.includes(wrong, index, size, proof, root)).isFalse();
      assertThat(MerkleProofs.includes(leaf, index, size, proof, wrong)).isFalse();
    }
  }

  @Property(tries = 500, seed = "24")
  void aTreeExtendsItsOwnBeginningAndNothingElse(
      @ForAll @IntRange(min = 1, max = MOST) int size,
      @ForAll @IntRange(max = MOST) int some,
      @ForAll @IntRange(min = -2, max = MOST) int claimed) {
    int first = some % size + 1;
    byte[] root1 = tree(first).root();
    byte[] root2 = tree(size).root();
    List<byte[]> proof = tree(size).consistencyProof(first);
    assertThat(MerkleProofs.extend(first, size, root1, root2, proof)).isTrue();
    if (claimed != first) {
      assertThat(MerkleProofs.extend(claimed, size, root1, root2, proof)).isFalse();
    }
    for (List<byte[]> wrong : spoilt(proof, root2)) {
      assertThat(MerkleProofs.extend(first, size, root1, root2, wrong)).isFalse();
    }
    assertThat(MerkleProofs.extend(first, size, flipped(root1), root2, proof)).isFalse();
    assertThat(MerkleProofs.extend(first, size, root1, flipped(root2), proof)).isFalse();
    if (first < size) {
      assertThat(MerkleProofs.extend(first, size, root2, root1, proof)).isFalse();
      assertThat(MerkleProofs.extend(size, first, root2, root1, proof)).isFalse();
      assertThat(MerkleProofs.extend(first, size, root1, root2, List.of())).isFalse();
    }
  }

  /** The proof with a node too many, too few, turned, cut short or grown. */
  private static List<List<byte[]>> spoilt(List<byte[]> proof, byte[] extra) {
    List<List<byte[]>> spoilt = new ArrayList<>();
    for (byte[] more : List.of(extra, new byte[0])) {
      spoilt.add(with(proof, proof.size(), more));
      spoilt.add(with(proof, 0, more));
    }
    for (int place = 0; place < proof.size(); place++) {
      List<byte[]> without = new ArrayList<>(proof);
      byte[] node = without.remove(place);
      spoilt.add(without);
      spoilt.add(with(without, place, flipped(node)));
      spoilt.add(with(without, place, Arrays.copyOf(node, 31)));
      spoilt.add(with(without, place, Arrays.copyOf(node, 33)));
    }
    return spoilt;
  }

  private static List<byte[]> with(List<byte[]> proof, int place, byte[] node) {
    List<byte[]> with = new ArrayList<>(proof);
    with.add(place, node);
    return with;
  }

  private static byte[] flipped(byte[] hash) {
    byte[] flipped = hash.clone();
    flipped[0] ^= 8;
    return flipped;
  }

  @Property(tries = 1, seed = "25")
  void nothingFollowsFromAnEmptyTree() {
    byte[] empty = MerkleHash.empty();
    byte[] root = tree(1).root();
    assertThat(MerkleProofs.extend(0, 0, empty, empty, List.of())).isTrue();
    assertThat(MerkleProofs.extend(0, 0, empty, root, List.of())).isFalse();
    assertThat(MerkleProofs.extend(0, 0, empty, empty, List.of(empty))).isFalse();
    assertThat(MerkleProofs.extend(0, 0, new byte[0], new byte[0], List.of())).isFalse();
    assertThat(MerkleProofs.extend(0, 1, empty, root, List.of())).isFalse();
    assertThat(MerkleProofs.extend(0, 1, empty, root, List.of(root))).isFalse();
    assertThat(MerkleProofs.extend(-1, -1, root, root, List.of())).isFalse();
    assertThat(MerkleProofs.includes(empty, 0, 0, List.of(), empty)).isFalse();
    assertThat(MerkleProofs.includes(root, 0, 1, List.of(), root)).isTrue();
    assertThat(MerkleProofs.includes(root, Long.MAX_VALUE, 1, List.of(), root)).isFalse();
    assertThat(MerkleProofs.includes(root, 0, Long.MAX_VALUE, List.of(), root)).isFalse();
  }
}
