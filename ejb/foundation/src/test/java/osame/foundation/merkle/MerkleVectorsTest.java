package osame.foundation.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tree of eight leaves by which implementations of Certificate Transparency are compared. */
@Tag("CM-023")
class MerkleVectorsTest {

  private static final List<byte[]> LEAVES =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(HexFormat.of()::parseHex)
          .map(MerkleHash::leaf)
          .toList();

  /** Roots of the trees of 0 to 8 of the leaves. */
  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static MerkleTree tree(int size) {
    return new MerkleTree(LEAVES.subList(0, size));
  }

  private static List<String> hex(List<byte[]> hashes) {
    return hashes.stream().map(HexFormat.of()::formatHex).toList();
  }

  @Test
  void theRootsAreThePublishedOnes() {
    MerkleFrontier edge = new MerkleFrontier();
    for (int size = 0; size <= LEAVES.size(); size++) {
      assertThat(hex(List.of(tree(size).root(), edge.root()))).containsOnly(ROOTS.get(size));
      if (size < LEAVES.size()) {
        edge.append(LEAVES.get(size));
      }
    }
  }

  @Test
  void theProofsAreThePublishedOnes() {
    assertThat(hex(tree(8).inclusionProof(5)))
        .containsExactly(
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    assertThat(hex(tree(3).inclusionProof(2))).containsExactly(ROOTS.get(2));
    assertThat(hex(tree(8).consistencyProof(6)))
        .containsExactly(
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    assertThat(hex(tree(5).consistencyProof(2)))
        .containsExactly(
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    assertThat(tree(8).consistencyProof(8)).isEmpty();
  }

  @Test
  void aTreeHasNoProofForWhatItDoesNotHold() {
    assertThatThrownBy(() -> tree(8).inclusionProof(8))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> tree(8).inclusionProof(-1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> tree(8).consistencyProof(0))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> tree(8).consistencyProof(9))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new MerkleFrontier(3, LEAVES.subList(0, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
