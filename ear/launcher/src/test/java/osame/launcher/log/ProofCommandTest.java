package osame.launcher.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osame.launcher.Run;

/** The published tree of eight leaves: see the tests of the tree itself for where it comes from. */
@Tag("CM-023")
class ProofCommandTest {

  private static final String LEAF5 =
      "4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658";
  private static final String NODE_4 =
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
  private static final String NODE_45 =
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
  private static final String NODE_67 =
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
  private static final String NODE_0123 =
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
  private static final String ROOT1 =
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
  private static final String ROOT6 =
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef";
  private static final String ROOT8 =
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328";

  private static final String PATH5 = NODE_4 + "," + NODE_67 + "," + NODE_0123;
  private static final String GROWTH = NODE_45 + "," + NODE_67 + "," + NODE_0123;

  private static String inclusion(String leaf, String index, String size, String root) {
    return "verify-log proof --json --leaf-hash "
        + leaf
        + " --leaf-index "
        + index
        + " --tree-size "
        + size
        + " --root "
        + root;
  }

  private static String consistency(String size1, String size2, String root1, String root2) {
    return "verify-log proof --json --size1 "
        + size1
        + " --size2 "
        + size2
        + " --root1 "
        + root1
        + " --root2 "
        + root2;
  }

  private static void assertAnswer(boolean valid, String arguments) {
    Run run = Run.of(arguments);
    assertThat(run.exitCode()).as(arguments).isEqualTo(valid ? 0 : 1);
    assertThat(run.json().getBoolean("valid")).as(arguments).isEqualTo(valid);
  }

  private static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }

  private static String base64url(String hex) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(hex));
  }

  @Test
  void aLeafIsProved() {
    assertAnswer(true, inclusion(LEAF5, "5", "8", ROOT8) + " --proof " + PATH5);
    assertAnswer(true, inclusion(ROOT1, "0", "1", ROOT1));
    assertAnswer(true, inclusion(ROOT1, "0", "1", ROOT1) + " --proof=");
    Run people =
        Run.of((inclusion(LEAF5, "5", "8", ROOT8) + " --proof " + PATH5).replace(" --json", ""));
    assertThat(people.out()).contains("正しい証明です");
  }

  @Test
  void optionsMayBeShortRepeatedAndInBase64() {
    assertAnswer(
        true,
        "verify-log proof --json --leaf-hash "
            + base64(LEAF5)
            + " --index 5 --size 8 --root "
            + base64url(ROOT8)
            + " --proof "
            + NODE_4.toUpperCase(Locale.ROOT)
            + " --proof "
            + base64(NODE_67)
            + " --proof "
            + base64url(NODE_0123));
    assertAnswer(
        true,
        "verify-log proof --json --old-size 6 --new-size 8 --old-root "
            + ROOT6
            + " --new-root "
            + ROOT8
            + " --proof "
            + GROWTH);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 8",
    "6, 8",
    "7, 8",
    "8, 8",
    "9, 8",
    "-1, 8",
    "5, 5",
    "5, 4",
    "5, 16",
    "5, 0",
    "5, -8",
    "18446744073709551615, 8",
    "5, 99999999999999999999999999",
  })
  void aWrongPlaceIsNoProof(String index, String size) {
    assertAnswer(false, inclusion(LEAF5, index, size, ROOT8) + " --proof " + PATH5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " --proof=",
        " --proof " + NODE_4 + "," + NODE_67,
        " --proof " + NODE_67 + "," + NODE_0123,
        " --proof " + PATH5 + ",",
        " --proof ," + PATH5,
        " --proof " + PATH5 + "," + ROOT8,
        " --proof " + ROOT8 + "," + PATH5,
        " --proof " + PATH5 + "00",
        " --proof " + PATH5 + "!!",
        " --proof " + NODE_67 + "," + NODE_4 + "," + NODE_0123,
        " --proof " + PATH5 + " --proof=",
        " --proof garbage",
      })
  void aPathThatIsNotExactlyTheLeafsIsNoProof(String proof) {
    assertAnswer(false, inclusion(LEAF5, "5", "8", ROOT8) + proof);
  }

  @Test
  void aWrongLeafOrRootIsNoProof() {
    String proof = " --proof " + PATH5;
    assertAnswer(false, inclusion(NODE_4, "5", "8", ROOT8) + proof);
    assertAnswer(false, inclusion(ROOT8, "5", "8", LEAF5) + proof);
    assertAnswer(false, inclusion("V3JvbmdMZWFm", "5", "8", ROOT8) + proof);
    assertAnswer(false, inclusion("=", "5", "8", ROOT8) + proof);
    assertAnswer(false, inclusion(LEAF5, "5", "8", ROOT8.substring(2)) + proof);
    assertAnswer(false, inclusion(LEAF5, "5", "8", ROOT8 + "00") + proof);
    assertAnswer(false, inclusion("=", "0", "1", "="));
  }

  @Test
  void aTreeThatOnlyGrewIsProved() {
    assertAnswer(true, consistency("6", "8", ROOT6, ROOT8) + " --proof " + GROWTH);
    assertAnswer(true, consistency("8", "8", ROOT8, ROOT8));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 8",
    "7, 8",
    "4, 8",
    "8, 8",
    "6, 16",
    "6, 4",
    "0, 8",
    "-6, 8",
    "8, 6",
    "0, 0",
    "6, 18446744073709551615",
  })
  void wrongSizesAreNoProof(String size1, String size2) {
    assertAnswer(false, consistency(size1, size2, ROOT6, ROOT8) + " --proof " + GROWTH);
  }

  @Test
  void spoiltGrowthIsNoProof() {
    String right = consistency("6", "8", ROOT6, ROOT8);
    assertAnswer(false, right);
    assertAnswer(false, right + " --proof " + NODE_45 + "," + NODE_67);
    assertAnswer(false, right + " --proof " + GROWTH + ",");
    assertAnswer(false, right + " --proof " + GROWTH + "," + ROOT8);
    assertAnswer(false, right + " --proof " + ROOT6 + "," + GROWTH);
    assertAnswer(false, consistency("6", "8", ROOT8, ROOT6) + " --proof " + GROWTH);
    assertAnswer(false, consistency("8", "6", ROOT8, ROOT6) + " --proof " + GROWTH);
    assertAnswer(false, consistency("6", "8", ROOT6, "=") + " --proof " + GROWTH);
    assertAnswer(false, consistency("8", "8", ROOT8, ROOT8) + " --proof " + ROOT8);
    assertAnswer(false, consistency("8", "8", ROOT6, ROOT8));
    assertAnswer(false, consistency("0", "8", ROOT6, ROOT8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " --leaf-hash " + LEAF5,
        " --leaf-hash " + LEAF5 + " --leaf-index five --tree-size 8 --root " + ROOT8,
        " --leaf-hash " + LEAF5 + " --leaf-index 0.5 --tree-size 8 --root " + ROOT8,
        " --size1 6 --size2 8 --root1 " + ROOT6,
        " --size1 6 --size2 8 --root1 " + ROOT6 + " --root2 " + ROOT8 + " --index 5",
        " --from /nowhere/at/all.json",
        " --from - --size1 6",
        " --unknown",
      })
  void wrongUseIsNotAWrongProof(String arguments) {
    Run run = Run.of("verify-log proof" + arguments);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // as public vectors write them: base64, null for no proof, unsigned numbers
        "0 | {'leafIdx':0,'treeSize':1,'root':'ROOT1','leafHash':'ROOT1','proof':null,'x':1}",
        "0 | {'leafIndex':0,'treeSize':1,'root':'ROOT1','leafHash':'ROOT1','proof':[]}",
        "0 | {'leafIdx':0,'treeSize':1,'root':'ROOT1','leafHash':'ROOT1'}",
        "1 | {'leafIdx':18446744073709551615,'treeSize':1,'root':'ROOT1','leafHash':'ROOT1'}",
        "1 | {'leafIdx':-1,'treeSize':1,'root':'ROOT1','leafHash':'ROOT1','proof':null}",
        "1 | {'leafIdx':0,'treeSize':1,'root':'ROOT1','leafHash':'','proof':[]}",
        "1 | {'leafIdx':0,'treeSize':1,'root':'ROOT1','leafHash':'ROOT1','proof':['']}",
        "1 | {'leafIdx':0,'treeSize':1,'root':null,'leafHash':'ROOT1','proof':[null]}",
        "0 | {'size1':1,'size2':1,'root1':'ROOT1','root2':'ROOT1','proof':null,'desc':'same'}",
        "0 | {'size1':0,'size2':0,'root1':'ZG9uJ3QgY2FyZSAx','root2':'ZG9uJ3QgY2FyZSAx'}",
        "1 | {'size1':0,'size2':1,'root1':'ROOT1','root2':'ROOT1','proof':[]}",
        "1 | {'size1':2,'size2':1,'root1':'ROOT1','root2':'ROOT1','proof':[]}",
        "2 | {'size1':1,'size2':1,'root1':'ROOT1'}",
        "2 | {'size1':'one','size2':1,'root1':'ROOT1','root2':'ROOT1'}",
        "2 | {'size1':1.5,'size2':2,'root1':'ROOT1','root2':'ROOT1'}",
        "2 | {'size1':true,'size2':2,'root1':'ROOT1','root2':'ROOT1'}",
        "2 | {'leafIdx':0,'treeSize':1,'root':5,'leafHash':'ROOT1'}",
        "2 | {'leafIdx':0,'treeSize':1,'root':'ROOT1','leafHash':'ROOT1','proof':'ROOT1'}",
        "2 | {}",
        "2 | []",
        "2 | {",
      })
  void aClaimMayComeFromAFile(int exitCode, String claim, @TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("proof.json");
    Files.writeString(file, claim.replace('\'', '"').replace("ROOT1", base64(ROOT1)));
    Run run = Run.of("verify-log proof --json --from " + file);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.json()).containsKey(exitCode == 2 ? "error" : "valid");
  }

  @Test
  void theCommandHasHelp() {
    Run run = Run.of("verify-log proof --help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("使い方: osame verify-log proof").contains("RFC 6962");
  }
}
