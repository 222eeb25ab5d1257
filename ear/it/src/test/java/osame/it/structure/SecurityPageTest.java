package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} calls shown is shown by tests that exist. */
class SecurityPageTest {

  private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))`");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([0-9]+\\.[0-9]+\\.[0-9]+) \\| [12] \\| (met|part|city|none) \\|");

  private final String page = Project.read(Project.ROOT.resolve("docs/security.md"));

  @Test
  void theTestsThatItNamesExist() {
    Set<String> named =
        TEST.matcher(page).results().map(m -> m.group(1)).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(named);
    for (String module : Project.MODULES) {
      Project.files(module, "src/test/java", ".java")
          .forEach(file -> missing.remove(file.getFileName().toString().replace(".java", "")));
    }
    assertThat(named).isNotEmpty();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRowHasItsNumberOnce() {
    List<String> numbers = ROW.matcher(page).results().map(m -> m.group(1)).toList();
    long rows = page.lines().filter(line -> line.matches("\\| [0-9].*")).count();
    assertThat(numbers).hasSize((int) rows).doesNotHaveDuplicates();
  }
}
