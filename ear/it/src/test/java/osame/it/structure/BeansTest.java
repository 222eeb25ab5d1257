package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Remote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nobody calls a session bean without a role that the method names. */
class BeansTest {

  /** Beans for everybody: they are asked before anybody signed in, or give no order. */
  private static final Set<String> FOR_EVERYBODY =
      Set.of(
          "osame.access.hours.ServiceTimesBean",
          "osame.access.signin.SignInBean",
          "osame.access.terminal.TerminalRegisterBean",
          "osame.operations.job.JobRunner",
          "osame.web.health.DatabaseProbe");

  @Test
  void everySessionBeanDeniesByDefault() {
    assertThat(SessionBeans.all())
        .as("session beans without @DenyAll")
        .allMatch(bean -> bean.isAnnotatedWith(DenyAll.class));
  }

  @Test
  void everyBusinessMethodNamesItsRoles() {
    List<String> violations = new ArrayList<>();
    for (JavaClass bean : SessionBeans.all()) {
      for (JavaMethod method : SessionBeans.businessMethods(bean)) {
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
    Set<String> known = SessionBeans.known();
    for (JavaClass bean : SessionBeans.all()) {
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
}
