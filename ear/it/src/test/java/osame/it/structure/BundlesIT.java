package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** The modules are OSGi bundles that resolve together and export only their contracts. */
class BundlesIT {

  @Test
  void allBundlesResolveTogether(@TempDir Path cache) throws Exception {
    List<Path> bundles = bundles();
    assertThat(bundles).hasSizeGreaterThanOrEqualTo(10);
    Framework framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    cache.toString(),
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                    librariesFor(bundles)));
    framework.start();
    try {
      BundleContext context = framework.getBundleContext();
      List<Bundle> installed = new ArrayList<>();
      for (Path bundle : bundles) {
        installed.add(context.installBundle(bundle.toUri().toString()));
      }
      FrameworkWiring wiring = framework.adapt(FrameworkWiring.class);
      wiring.resolveBundles(installed);
      for (Bundle bundle : installed) {
        bundle.start(); // tells what is missing if it did not resolve
        assertThat(bundle.getState()).as(bundle.getSymbolicName()).isEqualTo(Bundle.ACTIVE);
      }
    } finally {
      framework.stop();
      framework.waitForStop(10_000);
    }
  }

  @Test
  void modulesExportOnlyTheirContracts() throws Exception {
    for (Path bundle : bundles()) {
      String module = header(bundle, Constants.BUNDLE_SYMBOLICNAME);
      Set<String> exported = packages(header(bundle, Constants.EXPORT_PACKAGE)).keySet();
      switch (module) {
        // Values, rules and the codec are contracts throughout.
        case "osame.foundation", "osame.zengin", "osame.letter" ->
            assertThat(exported).isNotEmpty();
        // Entities go to the module that their package names; ModulesTest holds that.
        case "osame.persistence.general" ->
            assertThat(exported)
                .allMatch(p -> p.equals("osame.persistence.general") || p.endsWith(".entity"));
        default -> assertThat(exported).as(module).allMatch(p -> p.endsWith(".api"));
      }
    }
  }

  /** The jars of the modules that have a {@code bnd.bnd}. */
  private static List<Path> bundles() throws IOException {
    List<Path> bundles = new ArrayList<>();
    for (String module : Project.MODULES) {
      Path directory = Project.ROOT.resolve(module);
      if (Files.exists(directory.resolve("bnd.bnd"))) {
        try (Stream<Path> files = Files.list(directory.resolve("target"))) {
          files.filter(f -> f.toString().endsWith("-SNAPSHOT.jar")).forEach(bundles::add);
        }
      }
    }
    return bundles;
  }

  /**
   * What the bundles import of Jakarta EE and of libraries, which a container supplies: here the
   * framework itself, with the versions that the libraries state.
   */
  private static String librariesFor(List<Path> bundles) throws IOException {
    Set<String> imported = new TreeSet<>();
    for (Path bundle : bundles) {
      imported.addAll(packages(header(bundle, Constants.IMPORT_PACKAGE)).keySet());
    }
    imported.removeIf(p -> p.startsWith("java.") || p.startsWith("osame."));
    Map<String, String> supplied = new TreeMap<>();
    for (Path library : classPath()) {
      for (Map.Entry<String, String> exported : exports(library).entrySet()) {
        if (imported.contains(exported.getKey())) {
          supplied.merge(
              exported.getKey(), exported.getValue(), (a, b) -> a.contains("version") ? a : b);
        }
      }
    }
    return supplied.entrySet().stream()
        .map(e -> e.getKey() + e.getValue())
        .collect(Collectors.joining(","));
  }

  private static List<Path> classPath() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(classPath.split(System.getProperty("path.separator")))
        .map(Path::of)
        .filter(p -> p.toString().endsWith(".jar") && Files.isRegularFile(p))
        .toList();
  }

  /** Packages of a library with {@code ;version="…"}, or without if the jar is no bundle. */
  private static Map<String, String> exports(Path library) throws IOException {
    String header = header(library, Constants.EXPORT_PACKAGE);
    if (!header.isEmpty()) {
      return packages(header);
    }
    try (JarFile jar = new JarFile(library.toFile())) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && name.contains("/"))
          .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
          .distinct()
          .collect(Collectors.toMap(p -> p, p -> ""));
    }
  }

  private static String header(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      String value =
          file.getManifest() == null ? null : file.getManifest().getMainAttributes().getValue(name);
      return value == null ? "" : value;
    }
  }

  /** Splits a package header at the commas outside quotes; of the attributes keeps the version. */
  private static Map<String, String> packages(String header) {
    Map<String, String> packages = new TreeMap<>();
    for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
      String[] parts = clause.split(";");
      String version = "";
      for (String part : parts) {
        version = part.strip().startsWith("version=") ? ";" + part.strip() : version;
      }
      if (!parts[0].isBlank()) {
        packages.put(parts[0].strip(), version);
      }
    }
    return packages;
  }
}
