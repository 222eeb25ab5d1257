package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A bundle says each thing once: of two sentences under one key only the last would ever be seen.
 */
class SentencesTest {

  private static final Pattern MERGE_MARK = Pattern.compile("^(<{7}|={7}|>{7}).*");

  @Test
  void everyKeyStandsOnce() {
    List<String> faults = new ArrayList<>();
    for (String module : Project.MODULES) {
      for (Path bundle : Project.files(module, "src/main/resources", ".properties")) {
        Set<String> seen = new HashSet<>();
        for (String line : Project.read(bundle).lines().toList()) {
          boolean entry = !line.startsWith("#") && !line.startsWith(" ") && line.contains("=");
          if (MERGE_MARK.matcher(line).matches()
              || entry && !seen.add(line.substring(0, line.indexOf('=')).strip())) {
            faults.add(Project.name(bundle) + ": " + line);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }
}
