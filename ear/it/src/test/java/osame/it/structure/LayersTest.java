package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What belongs in which layer: pure rules, entities, screens, personal numbers. */
class LayersTest {

  private static final List<Class<? extends Annotation>> RELATIONS =
      List.of(OneToOne.class, OneToMany.class, ManyToOne.class, ManyToMany.class);

  /** The numbers unit, its data source, its logins: nobody else may even know their names. */
  private static final Pattern NUMBERS_NAMES =
      Pattern.compile("(?i)jdbc/numbers|OSAME_NUMBERS_DB|unitName\\s*=\\s*\"numbers\"|numbers_app");

  @Test
  void rulesKnowNeitherContainerNorDatabase() {
    List<String> violations = new ArrayList<>();
    for (JavaClass rule : Project.classesOf(List.of("ejb/foundation", "ejb/zengin"))) {
      for (Dependency dependency : rule.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (!target.startsWith("osame.")
            && (!target.startsWith("java.") || target.startsWith("java.sql"))
            && !target.isEmpty()) {
          violations.add(dependency.getDescription());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void theLetterEngineKnowsNeitherContainerNorDatabase() {
    assertThat(Project.classesOf(List.of("ejb/letter")))
        .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
        .extracting(d -> d.getTargetClass().getBaseComponentType().getPackageName())
        .noneMatch(target -> target.matches("(jakarta|java\\.sql|javax\\.sql|org\\.jdbi)(\\..*)?"));
  }

  @Test
  void contractsNameNoEntityAndNoTechnology() {
    List<String> violations = new ArrayList<>();
    for (JavaClass contract : Project.classesOf(Project.serverModules())) {
      if (!contract.getPackageName().matches("osame\\.[a-z]+\\.api(\\..*)?")) {
        continue;
      }
      for (Dependency dependency : contract.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (target.startsWith("jakarta.persistence")
            || target.startsWith("org.jdbi")
            || target.startsWith("java.sql")
            || target.contains(".entity")) {
          violations.add(dependency.getDescription());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void entitiesLieInTheirModulesEntityPackage() {
    DescribedPredicate<JavaClass> entity =
        DescribedPredicate.describe("entity", c -> c.isAnnotatedWith(Entity.class));
    assertThat(
            Project.classesOf(Project.productModules()).stream()
                .filter(entity)
                .filter(c -> !c.getPackageName().matches("osame\\.[a-z]+\\.entity")))
        .isEmpty();
  }

  @Test
  void noRelationCrossesModules() {
    List<String> violations = new ArrayList<>();
    for (JavaClass entity : Project.classesOf(Project.productModules())) {
      for (JavaField field : entity.getFields()) {
        if (RELATIONS.stream().noneMatch(field::isAnnotatedWith)) {
          continue;
        }
        for (JavaClass type : typesIn(field.getType())) {
          if (type.isAnnotatedWith(Entity.class)
              && !type.getPackageName().equals(entity.getPackageName())) {
            violations.add(field.getFullName() + " relates to " + type.getName());
          }
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  private static Set<JavaClass> typesIn(JavaType type) {
    return type.getAllInvolvedRawTypes();
  }

  @Test
  void screensKnowNoDatabase() {
    List<String> violations = new ArrayList<>();
    for (JavaClass screen : Project.classesOf(List.of("web"))) {
      if (screen.getName().equals("osame.web.Errors")) {
        continue; // reads of an error whether the database refused a character
      }
      for (Dependency dependency : screen.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (target.startsWith("jakarta.persistence")
            || target.startsWith("org.jdbi")
            || target.startsWith("java.sql")
            || target.startsWith("javax.sql")
            || target.startsWith("org.postgresql")) {
          violations.add(dependency.getDescription());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void onlyTheVaultKnowsTheNumbersUnit() {
    List<String> violations = new ArrayList<>();
    for (String module : Project.serverModules()) {
      if (module.equals("persistence/numbers")) {
        continue;
      }
      for (String ending : List.of(".java", ".xml", ".sql", ".properties")) {
        for (Path file : Project.files(module, "src/main", ending)) {
          if (NUMBERS_NAMES.matcher(Project.read(file)).find()) {
            violations.add(Project.name(file));
          }
        }
      }
    }
    assertThat(violations).isEmpty();
  }
}
