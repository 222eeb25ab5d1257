package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source tree and the compiled classes of all modules, read once for all checks. */
final class Project {

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  /** Directory of the root {@code pom.xml}. */
  static final Path ROOT = findRoot();

  /** Module directories as the root {@code pom.xml} lists them, such as {@code ejb/receipt}. */
  static final List<String> MODULES = readModules();

  private static final Map<String, JavaClasses> CLASSES = importClasses();

  private Project() {}

  /** Product classes of each module; tests are not among them. */
  static Map<String, JavaClasses> classes() {
    return CLASSES;
  }

  /** Product classes of all modules for which {@code modules} lists the directory. */
  static List<JavaClass> classesOf(List<String> modules) {
    return modules.stream().flatMap(m -> CLASSES.get(m).stream()).toList();
  }

  /** Modules that run inside the server. */
  static List<String> serverModules() {
    return MODULES.stream()
        .filter(m -> m.startsWith("ejb/") || m.startsWith("persistence/") || m.equals("web"))
        .filter(m -> !m.equals("persistence/setup"))
        .toList();
  }

  /** Modules that are delivered: all but tests and measurements. */
  static List<String> productModules() {
    return MODULES.stream().filter(m -> !List.of("ear/it", "ear/benchmark").contains(m)).toList();
  }

  /** Files of a module below {@code src/main} or {@code src/test} whose names end so. */
  static List<Path> files(String module, String below, String ending) {
    Path directory = ROOT.resolve(module).resolve(below);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(p -> p.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path as it stands in messages: from the root, with slashes. */
  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  private static Path findRoot() {
    Path directory = Path.of("").toAbsolutePath();
    while (directory != null) {
      Path pom = directory.resolve("pom.xml");
      if (Files.exists(pom) && read(pom).contains("<modules>")) {
        return directory;
      }
      directory = directory.getParent();
    }
    throw new IllegalStateException("no pom.xml with modules above the working directory");
  }

  private static List<String> readModules() {
    List<String> modules = new ArrayList<>();
    Matcher matcher = MODULE.matcher(read(ROOT.resolve("pom.xml")));
    while (matcher.find()) {
      modules.add(matcher.group(1));
    }
    return List.copyOf(modules);
  }

  private static Map<String, JavaClasses> importClasses() {
    Map<String, JavaClasses> classes = new TreeMap<>();
    for (String module : MODULES) {
      Path compiled = ROOT.resolve(module).resolve("target/classes");
      boolean expected = !files(module, "src/main/java", ".java").isEmpty();
      if (expected && !Files.isDirectory(compiled)) {
        throw new IllegalStateException(module + " is not compiled: run Maven from the root");
      }
      classes.put(module, new ClassFileImporter().importPaths(compiled.resolve("osame")));
    }
    return classes;
  }

  /** A page in docs that the build writes is as it would write it; if not, it is written anew. */
  static void assertUpToDate(String name, String page) throws IOException {
    Path file = ROOT.resolve("docs").resolve(name);
    String committed = Files.exists(file) ? Files.readString(file) : "";
    if (!page.equals(committed)) {
      Files.writeString(file, page);
    }
    assertThat(page.equals(committed))
        .as("docs/%s was out of date; this test has written it anew: commit it", name)
        .isTrue();
  }
}
