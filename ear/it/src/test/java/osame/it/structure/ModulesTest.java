package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Modules depend in one direction and see of each other only what is published. */
class ModulesTest {

  /** For each module the modules that it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("ejb/foundation", Set.of()),
          Map.entry("ejb/zengin", Set.of()),
          Map.entry("ejb/letter", Set.of("ejb/foundation")),
          Map.entry("persistence/general", Set.of("ejb/foundation")),
          Map.entry(
              "persistence/setup", Set.of("ejb/foundation", "ejb/letter", "persistence/general")),
          Map.entry("ejb/access", Set.of("ejb/foundation", "persistence/general")),
          Map.entry("persistence/numbers", Set.of("ejb/foundation", "ejb/access")),
          Map.entry(
              "ejb/operations",
              Set.of("ejb/foundation", "ejb/letter", "persistence/general", "ejb/access")),
          Map.entry(
              "ejb/addressing",
              Set.of(
                  "ejb/foundation",
                  "persistence/general",
                  "ejb/access",
                  "ejb/operations",
                  "persistence/numbers")),
          Map.entry(
              "ejb/receipt",
              Set.of(
                  "ejb/foundation",
                  "ejb/zengin",
                  "ejb/letter",
                  "persistence/general",
                  "ejb/access",
                  "ejb/operations",
                  "ejb/addressing")),
          Map.entry(
              "ejb/arrears",
              Set.of(
                  "ejb/foundation",
                  "ejb/letter",
                  "persistence/general",
                  "ejb/access",
                  "ejb/operations",
                  "ejb/addressing",
                  "ejb/receipt")),
          Map.entry(
              "ejb/linkage",
              Set.of(
                  "ejb/foundation",
                  "persistence/general",
                  "persistence/numbers",
                  "ejb/access",
                  "ejb/operations",
                  "ejb/addressing",
                  "ejb/receipt")),
          Map.entry(
              "web",
              Set.of(
                  "ejb/foundation",
                  "ejb/letter",
                  "ejb/access",
                  "ejb/operations",
                  "ejb/addressing",
                  "ejb/receipt",
                  "ejb/arrears",
                  "ejb/linkage")),
          Map.entry("ear/micro", Set.of()),
          Map.entry("ear/server", Set.of()),
          Map.entry("ear/emulator", Set.of("ejb/foundation")),
          Map.entry("ear/remote-client", Set.of("ejb/foundation", "ejb/access", "ejb/receipt")),
          Map.entry("ear/testcity", Set.of("ejb/foundation", "ejb/zengin")),
          Map.entry(
              "ear/launcher",
              Set.of(
                  "ejb/foundation",
                  "ejb/access",
                  "ejb/operations",
                  "persistence/setup",
                  "persistence/numbers",
                  "ear/testcity")),
          Map.entry("ear/it", Set.of()),
          Map.entry(
              "ear/benchmark",
              Set.of(
                  "ejb/foundation",
                  "ejb/zengin",
                  "ejb/access",
                  "ejb/operations",
                  "ejb/addressing",
                  "ejb/receipt",
                  "persistence/setup",
                  "ear/testcity")));

  /** Modules of which everything may be used by those that may use them at all. */
  private static final Set<String> OPEN_MODULES =
      Set.of("ejb/foundation", "ejb/zengin", "ejb/letter", "persistence/setup", "ear/testcity");

  @Test
  void everyModuleHasItsPlace() {
    assertThat(MAY_USE.keySet()).containsExactlyInAnyOrderElementsOf(Project.MODULES);
  }

  @Test
  void onePackageLivesInOneModule() {
    Map<String, Set<String>> homes = new TreeMap<>();
    Project.classes()
        .forEach(
            (module, classes) ->
                classes.forEach(
                    c ->
                        homes
                            .computeIfAbsent(c.getPackageName(), p -> new TreeSet<>())
                            .add(module)));
    homes.values().removeIf(modules -> modules.size() == 1);
    assertThat(homes).as("packages in several modules").isEmpty();
  }

  @Test
  void modulesUseOnlyWhatLiesBelowAndIsPublished() {
    Map<String, String> moduleOf = moduleOfClass();
    List<String> violations = new ArrayList<>();
    Project.classes()
        .forEach(
            (module, classes) -> {
              for (JavaClass origin : classes) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                  String fault = fault(module, dependency, moduleOf);
                  if (fault != null) {
                    violations.add(fault + ": " + dependency.getDescription());
                  }
                }
              }
            });
    assertThat(violations).isEmpty();
  }

  private static String fault(String module, Dependency dependency, Map<String, String> moduleOf) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    String targetModule = moduleOf.get(target.getName());
    if (targetModule == null || targetModule.equals(module)) {
      return null;
    }
    if (!MAY_USE.get(module).contains(targetModule)) {
      return module + " must not use " + targetModule;
    }
    boolean published =
        OPEN_MODULES.contains(targetModule)
            || target.getPackageName().equals("osame.persistence.general")
            || target.getPackageName().matches("osame\\.[a-z]+\\.api(\\..*)?")
            || isOwnEntity(dependency.getOriginClass(), target);
    return published ? null : module + " uses the inside of " + targetModule;
  }

  /** Entities lie in the persistence module but belong to the module that their package names. */
  private static boolean isOwnEntity(JavaClass origin, JavaClass target) {
    String owner = target.getPackageName().replaceFirst("\\.entity(\\..*)?$", "");
    return !owner.equals(target.getPackageName())
        && (origin.getPackageName() + ".").startsWith(owner + ".");
  }

  private static Map<String, String> moduleOfClass() {
    Map<String, String> moduleOf = new HashMap<>();
    Project.classes()
        .forEach((module, classes) -> classes.forEach(c -> moduleOf.put(c.getName(), module)));
    return moduleOf;
  }
}
