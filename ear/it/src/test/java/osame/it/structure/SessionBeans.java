package osame.it.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import osame.access.api.Roles;

/** The session beans of the product, their business methods, and who may call them. */
final class SessionBeans {

  private static final List<Class<? extends Annotation>> KINDS =
      List.of(Stateless.class, Stateful.class, Singleton.class);

  /** Called by the container itself: not business methods. */
  private static final List<Class<? extends Annotation>> CALLBACKS =
      List.of(
          PostConstruct.class, PreDestroy.class, Schedule.class, Schedules.class, Timeout.class);

  /** Starts with the application and proves the connection; it has no caller. */
  private static final Set<String> WITHOUT_CALLERS =
      Set.of("osame.access.database.GeneralDataSource");

  private SessionBeans() {}

  /** In the order of the modules, then by name. */
  static List<JavaClass> all() {
    return Project.serverModules().stream()
        .flatMap(
            module ->
                Project.classes().get(module).stream()
                    .filter(c -> KINDS.stream().anyMatch(c::isAnnotatedWith))
                    .filter(c -> !WITHOUT_CALLERS.contains(c.getName()))
                    .sorted(Comparator.comparing(JavaClass::getName)))
        .toList();
  }

  static List<JavaMethod> businessMethods(JavaClass bean) {
    return bean.getMethods().stream()
        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
        .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(m -> CALLBACKS.stream().noneMatch(m::isAnnotatedWith))
        .sorted(Comparator.comparing(JavaMethod::getName))
        .toList();
  }

  /** Roles that may call the method; for everybody, all of them. */
  static Set<String> roles(JavaMethod method) {
    if (method.isAnnotatedWith(PermitAll.class)) {
      return known();
    }
    return method
        .tryGetAnnotationOfType(RolesAllowed.class)
        .map(roles -> (Set<String>) new TreeSet<>(List.of(roles.value())))
        .orElse(Set.of());
  }

  /** All roles that access knows. */
  static Set<String> known() {
    Set<String> roles = new TreeSet<>();
    for (var field : Roles.class.getFields()) {
      try {
        roles.add((String) field.get(null));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return roles;
  }
}
