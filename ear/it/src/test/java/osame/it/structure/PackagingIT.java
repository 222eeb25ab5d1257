package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Two packagings of the same jars: each module in each of them once, nothing twice. */
class PackagingIT {

  private static final List<String> JARS =
      List.of(
          "osame-foundation",
          "osame-zengin",
          "osame-letter",
          "osame-persistence-general",
          "osame-persistence-numbers",
          "osame-access",
          "osame-operations",
          "osame-addressing",
          "osame-receipt",
          "osame-arrears",
          "osame-linkage");

  private static final Path WAR = Project.ROOT.resolve("ear/micro/target/osame.war");
  private static final Path EAR = Project.ROOT.resolve("ear/server/target/osame.ear");

  @Test
  void theWarHoldsEachModuleOnce() throws IOException {
    assertThat(modulesIn(WAR)).isEqualTo(once());
  }

  @Test
  void theEarHoldsEachModuleOnce() throws IOException {
    Map<String, Integer> expected = once();
    expected.put("osame-web", 1);
    assertThat(modulesIn(EAR)).isEqualTo(expected);
  }

  @Test
  void neitherHoldsALibraryTwice() throws IOException {
    for (Path archive : List.of(WAR, EAR)) {
      Map<String, Long> libraries =
          jarsIn(archive).stream()
              .map(name -> name.replaceFirst(".*/", "").replaceFirst("-[0-9].*|\\.jar$", ""))
              .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
      libraries.values().removeIf(count -> count == 1);
      assertThat(libraries).as("twice in " + archive.getFileName()).isEmpty();
    }
  }

  @Test
  void theServersOwnApiStaysOutside() throws IOException {
    for (Path archive : List.of(WAR, EAR)) {
      assertThat(jarsIn(archive))
          .as(archive.getFileName().toString())
          .noneMatch(name -> name.matches(".*/(jakarta\\.|eclipselink).*"));
    }
  }

  private static Map<String, Integer> once() {
    Map<String, Integer> once = new TreeMap<>();
    JARS.forEach(jar -> once.put(jar, 1));
    return once;
  }

  private static Map<String, Integer> modulesIn(Path archive) throws IOException {
    Map<String, Integer> modules = new TreeMap<>();
    for (String name : archivesIn(archive)) {
      String module = name.replaceFirst(".*/", "").replaceFirst("(-[0-9].*)?\\.(jar|war)$", "");
      if (module.startsWith("osame")) {
        modules.merge(module, 1, Integer::sum);
      }
    }
    return modules;
  }

  private static List<String> jarsIn(Path archive) throws IOException {
    return archivesIn(archive).stream().filter(name -> name.endsWith(".jar")).toList();
  }

  /** Names of the jars and wars in an archive, and of the jars in its wars. */
  private static List<String> archivesIn(Path archive) throws IOException {
    assertThat(archive).as("packed by mvn package").exists();
    TreeSet<String> names = new TreeSet<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().endsWith(".jar")) {
          names.add(entry.getName());
        } else if (entry.getName().endsWith(".war")) {
          names.add(entry.getName());
          try (ZipInputStream war = new ZipInputStream(zip.getInputStream(entry))) {
            for (ZipEntry inner = war.getNextEntry(); inner != null; inner = war.getNextEntry()) {
              if (inner.getName().endsWith(".jar")) {
                names.add(entry.getName() + "!" + inner.getName());
              }
            }
          }
        }
      }
    }
    return List.copyOf(names);
  }

  @Test
  void theLauncherCarriesServerAndApplication() throws IOException {
    Path launcher = Project.ROOT.resolve("ear/launcher/target/osame.jar");
    assertThat(Files.exists(launcher)).isTrue();
    try (ZipFile zip = new ZipFile(launcher.toFile())) {
      assertThat(zip.getEntry("osame/launcher/payload/osame.war")).isNotNull();
      assertThat(zip.getEntry("osame/launcher/payload/payara-micro.jar")).isNotNull();
    }
  }
}
