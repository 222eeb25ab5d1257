package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/functions.md}: each function, where an officer finds it, which tests prove it.
 * The functions stand in {@code functions.csv} beside this class; tests name them by {@code @Tag}.
 */
class FunctionsTest {

  private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]{2}-[0-9]{3})\"\\)");

  /**
   * @param state {@code done}, or {@code part} when the rest is still to come
   */
  private record Function(String id, String state, String what, String where) {}

  @Test
  void everyFunctionThatIsClaimedHasATest() {
    Map<String, Set<Path>> tests = tests();
    assertThat(functions()).isNotEmpty();
    assertThat(functions().stream().map(Function::id).filter(id -> !tests.containsKey(id)))
        .as("functions without a test")
        .isEmpty();
    assertThat(functions()).allMatch(f -> Set.of("done", "part").contains(f.state()));
    assertThat(functions()).extracting(Function::id).doesNotHaveDuplicates();
  }

  @Test
  void everyTestedFunctionIsListed() {
    Set<String> unlisted = new TreeSet<>(tests().keySet());
    functions().forEach(f -> unlisted.remove(f.id()));
    assertThat(unlisted).as("tagged in tests, missing in functions.csv").isEmpty();
  }

  @Test
  void thePageIsUpToDate() throws IOException {
    Project.assertUpToDate("functions.md", page());
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Functions

            What Osame does, where an officer finds it, and which tests prove it. The build writes this page from
            `ear/it/src/test/resources/osame/it/structure/functions.csv` and the tags of the tests; it fails when a function
            has no test.
            """);
    table(page, "Done", "done");
    table(page, "Begun", "part");
    return page.toString();
  }

  private static void table(StringBuilder page, String title, String state) {
    Map<String, Set<Path>> tests = tests();
    page.append("\n## ").append(title).append("\n\n");
    page.append("| ID | function | screen or command | tests |\n| --- | --- | --- | --- |\n");
    for (Function function : functions()) {
      if (function.state().equals(state)) {
        String links =
            tests.getOrDefault(function.id(), Set.of()).stream()
                .map(FunctionsTest::link)
                .sorted()
                .collect(Collectors.joining(", "));
        page.append(
            "| %s | %s | %s | %s |\n"
                .formatted(function.id(), function.what(), function.where(), links));
      }
    }
  }

  private static String link(Path test) {
    String name = test.getFileName().toString().replace(".java", "");
    return "[" + name + "](../" + Project.name(test) + ")";
  }

  private static List<Function> functions() {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setRecordSeparator('\n')
            .get();
    List<Function> functions = new ArrayList<>();
    try (InputStream file = FunctionsTest.class.getResourceAsStream("functions.csv");
        InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(reader)) {
        functions.add(
            new Function(row.get("id"), row.get("state"), row.get("function"), row.get("where")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return functions;
  }

  /** Test classes by the ID that they or their methods are tagged with. */
  private static Map<String, Set<Path>> tests() {
    Map<String, Set<Path>> tests = new TreeMap<>();
    for (String module : Project.MODULES) {
      for (Path file : Project.files(module, "src/test/java", ".java")) {
        Matcher tag = TAG.matcher(Project.read(file));
        while (tag.find()) {
          tests.computeIfAbsent(tag.group(1), id -> new TreeSet<>()).add(file);
        }
      }
    }
    return tests;
  }
}
