package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class DocumentsTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern TEST_COMMAND = Pattern.compile("(?m)^(mvn verify)$");

  @Test
  void everyRelativeLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      Matcher links = LINK.matcher(Project.read(document));
      while (links.find()) {
        String target = links.group(1).replaceFirst("#.*", "");
        boolean elsewhere =
            target.isEmpty() || target.contains("://") || target.startsWith("mailto:");
        if (!elsewhere && !Files.exists(document.resolveSibling(target))) {
          broken.add(Project.name(document) + ": " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(Project.ROOT);
        Stream<Path> docs = Files.walk(Project.ROOT.resolve("docs"));
        Stream<Path> config = Files.walk(Project.ROOT.resolve("config"))) {
      return Stream.of(top, docs, config)
          .flatMap(paths -> paths)
          .filter(path -> path.getFileName().toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theReadmesTestCommandIsWhatTheBuildServerRuns() {
    Matcher command = TEST_COMMAND.matcher(Project.read(Project.ROOT.resolve("README.md")));
    assertThat(command.find()).isTrue();
    assertThat(Project.read(Project.ROOT.resolve(".ci/run"))).contains(command.group(1));
  }
}
