package osame.launcher.log;

import jakarta.json.Json;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import osame.launcher.Answer;
import osame.launcher.Messages;
import osame.launcher.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code verify-log proof}: checks a proof of RFC 6962 that a leaf is in a tree, or that a tree
 * only grew. The exit code is 0 for a proof and 1 for none; whatever is wrong with it, it is just
 * none.
 */
@Command(name = "proof")
final class ProofCommand implements Callable<Integer> {

  @Mixin private Answer answer;
  @Spec private CommandSpec spec;

  @Option(names = "--leaf-hash", paramLabel = "HASH")
  private String leafHash;

  @Option(
      names = {"--leaf-index", "--index"},
      paramLabel = "N")
  private String leafIndex;

  @Option(
      names = {"--tree-size", "--size"},
      paramLabel = "N")
  private String treeSize;

  @Option(names = "--root", paramLabel = "HASH")
  private String root;

  @Option(
      names = {"--size1", "--old-size"},
      paramLabel = "N")
  private String size1;

  @Option(
      names = {"--size2", "--new-size"},
      paramLabel = "N")
  private String size2;

  @Option(
      names = {"--root1", "--old-root"},
      paramLabel = "HASH")
  private String root1;

  @Option(
      names = {"--root2", "--new-root"},
      paramLabel = "HASH")
  private String root2;

  @Option(names = "--proof", paramLabel = "HASH[,HASH]")
  private List<String> proof = List.of();

  @Option(names = "--from", paramLabel = "FILE")
  private String from;

  @Override
  public Integer call() {
    boolean valid = claim().holds();
    answer.print(
        Json.createObjectBuilder().add("valid", valid).build(),
        List.of(Messages.text(valid ? "proof.valid" : "proof.invalid")));
    return valid ? 0 : 1;
  }

  private ProofClaim claim() {
    int inclusion = given(leafHash, leafIndex, treeSize, root);
    int consistency = given(size1, size2, root1, root2);
    if (from != null && inclusion + consistency + proof.size() == 0) {
      return fromFile();
    }
    try {
      if (from == null && inclusion == 4 && consistency == 0) {
        return new ProofClaim.Inclusion(
            ProofClaim.hash(leafHash),
            ProofClaim.number(leafIndex),
            ProofClaim.number(treeSize),
            ProofClaim.hash(root),
            nodes());
      }
      if (from == null && inclusion == 0 && consistency == 4) {
        return new ProofClaim.Consistency(
            ProofClaim.number(size1),
            ProofClaim.number(size2),
            ProofClaim.hash(root1),
            ProofClaim.hash(root2),
            nodes());
      }
    } catch (NumberFormatException e) {
      throw new UsageException(spec.commandLine(), "proof.noNumber");
    }
    throw new UsageException(spec.commandLine(), "proof.parts");
  }

  private static int given(Object... options) {
    return (int) Stream.of(options).filter(Objects::nonNull).count();
  }

  /** An option that is given once and empty is the proof without a node. */
  private List<byte[]> nodes() {
    if (proof.equals(List.of(""))) {
      return List.of();
    }
    return proof.stream()
        .flatMap(nodes -> Arrays.stream(nodes.split(",", -1)))
        .map(ProofClaim::hash)
        .toList();
  }

  private ProofClaim fromFile() {
    try {
      return ProofFile.read(from);
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(spec.commandLine(), "proof.noClaim", from);
    }
  }
}
