package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Remote;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import osame.access.api.Roles;

/** Nobody calls a session bean without a role that the method names. */
class BeansTest {

  private static final List<Class<? extends Annotation>> SESSION =
      List.of(Stateless.class, Stateful.class, Singleton.class);

  /** Called by the container itself: not business methods. */
  private static final List<Class<? extends Annotation>> CALLBACKS =
      List.of(
          PostConstruct.class, PreDestroy.class, Schedule.class, Schedules.class, Timeout.class);

  /** Beans for everybody: they are asked before anybody signed in, or give no order. */
  private static final Set<String> FOR_EVERYBODY =
      Set.of(
          "osame.access.signin.SignInBean",
          "osame.operations.job.JobRunner",
          "osame.web.health.DatabaseProbe");

  /** Starts with the application and proves the connection; it has no caller. */
  private static final Set<String> WITHOUT_CALLERS =
      Set.of("osame.access.database.GeneralDataSource");

  @Test
  void everySessionBeanDeniesByDefault() {
    assertThat(sessionBeans())
        .as("session beans without @DenyAll")
        .allMatch(bean -> bean.isAnnotatedWith(DenyAll.class));
  }

  @Test
  void everyBusinessMethodNamesItsRoles() {
    List<String> violations = new ArrayList<>();
    for (JavaClass bean : sessionBeans()) {
      for (JavaMethod method : businessMethods(bean)) {
        boolean open =
            method.isAnnotatedWith(PermitAll.class) && FOR_EVERYBODY.contains(bean.getName());
        boolean guarded =
            method.isAnnotatedWith(RolesAllowed.class)
                && method.getAnnotationOfType(RolesAllowed.class).value().length > 0;
        if (!open && !guarded) {
          violations.add(method.getFullName());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void rolesAreThoseThatAccessKnows() {
    Set<String> unknown = new TreeSet<>();
    Set<String> known = knownRoles();
    for (JavaClass bean : sessionBeans()) {
      for (JavaMethod method : bean.getMethods()) {
        method
            .tryGetAnnotationOfType(RolesAllowed.class)
            .ifPresent(
                roles ->
                    Arrays.stream(roles.value())
                        .filter(role -> !known.contains(role))
                        .forEach(role -> unknown.add(role + " at " + method.getFullName())));
      }
    }
    assertThat(unknown).isEmpty();
  }

  /** Micro has no ORB: a remote view stands in the EAR's descriptor, never on the bean. */
  @Test
  void noBeanDeclaresARemoteView() {
    assertThat(Project.classesOf(Project.serverModules()))
        .noneMatch(c -> c.isAnnotatedWith(Remote.class));
  }

  private static List<JavaClass> sessionBeans() {
    return Project.classesOf(Project.serverModules()).stream()
        .filter(c -> SESSION.stream().anyMatch(c::isAnnotatedWith))
        .filter(c -> !WITHOUT_CALLERS.contains(c.getName()))
        .toList();
  }

  private static List<JavaMethod> businessMethods(JavaClass bean) {
    return bean.getMethods().stream()
        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
        .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(m -> CALLBACKS.stream().noneMatch(m::isAnnotatedWith))
        .toList();
  }

  static Set<String> knownRoles() {
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
