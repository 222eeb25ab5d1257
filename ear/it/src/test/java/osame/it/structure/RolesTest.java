package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import osame.access.api.Roles;
import osame.it.structure.Endpoints.Endpoint;
import osame.operations.api.Proposal;

/** Writes {@code docs/roles.md}: who may call what. Deployed tests call everything as everybody. */
class RolesTest {

  private static final List<String> COLUMNS =
      List.of(
          Roles.RECEIPT,
          Roles.ARREARS,
          Roles.ADDRESSING,
          Roles.NUMBER,
          Roles.LINKAGE,
          Roles.APPROVER,
          Roles.AUDITOR,
          Roles.ADMINISTRATOR,
          Roles.LEVYING,
          Roles.BATCH);

  private static final String HEAD =
      """
      # Roles

      Who may call what. The build writes this page from the `@RolesAllowed` of the session beans and fails when it is out of
      date; tests inside the deployed application call every method of it as every role, as a role that nobody knows and as
      nobody, and every REST endpoint over HTTP, and compare what they met with this page. What has no mark is refused, and a
      refusal is a row of the operation log.

      `levying` is a system of the city that calls; `batch` is the principal of timers and jobs; no person can hold them. Whoever proposed something never approves it,
      whatever roles that person holds. Methods marked *everybody* are asked before there is a caller, or give no order.

      """;

  @Test
  void thePageHasAllRoles() {
    assertThat(COLUMNS).containsExactlyInAnyOrderElementsOf(SessionBeans.known());
  }

  /** The page could not show them apart. */
  @Test
  void methodsOfOneNameHaveTheSameRoles() {
    for (JavaClass bean : SessionBeans.all()) {
      Map<String, Set<Set<String>>> roles =
          SessionBeans.businessMethods(bean).stream()
              .collect(
                  Collectors.groupingBy(
                      JavaMethod::getName,
                      Collectors.mapping(SessionBeans::roles, Collectors.toSet())));
      assertThat(roles).as(bean.getName()).allSatisfy((name, sets) -> assertThat(sets).hasSize(1));
    }
  }

  @Test
  void thePageIsUpToDate() throws IOException {
    Project.assertUpToDate("roles.md", page());
  }

  /** A deployed test proposes and approves each kind that the screens have a name for. */
  @Test
  void everyKindOfApprovalIsKnownByName() {
    ResourceBundle texts = ResourceBundle.getBundle("osame.web.messages", Locale.JAPANESE);
    Set<String> kinds =
        Project.classesOf(Project.serverModules()).stream()
            .flatMap(c -> c.getConstructorCallsFromSelf().stream())
            .filter(call -> call.getTargetOwner().isEquivalentTo(Proposal.class))
            .map(call -> call.getOriginOwner())
            .filter(owner -> !owner.getPackageName().equals("osame.operations.approval"))
            .map(RolesTest::kind)
            .collect(Collectors.toSet());
    assertThat(kinds).isNotEmpty();
    assertThat(texts.keySet()).containsAll(kinds.stream().map("approvalKind."::concat).toList());
  }

  /** The constant of the class that proposes, or of the interface that it implements. */
  private static String kind(JavaClass proposer) {
    return Stream.concat(Stream.of(proposer), proposer.getAllRawInterfaces().stream())
        .flatMap(c -> Arrays.stream(c.reflect().getDeclaredFields()))
        .filter(field -> Set.of("KIND", "APPROVAL_KIND").contains(field.getName()))
        .findFirst()
        .map(RolesTest::value)
        .orElseThrow();
  }

  private static String value(Field constant) {
    try {
      constant.setAccessible(true);
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("## REST\n\n");
    page.append(
        "A role has its mark if it may call everything that the endpoint may come to call.\n");
    page.append(tableHead("endpoint"));
    for (Endpoint endpoint : Endpoints.all()) {
      page.append(row(code(endpoint.name()), endpoint.roles()));
    }
    page.append("\n## Business methods\n");
    for (JavaClass bean : SessionBeans.all()) {
      Map<String, JavaMethod> methods = new TreeMap<>();
      SessionBeans.businessMethods(bean).forEach(m -> methods.put(m.getName(), m));
      page.append("\n### ").append(bean.getName().replaceFirst("^osame\\.", "")).append("\n");
      page.append(tableHead("method"));
      methods.forEach((name, method) -> page.append(row(name, method)));
    }
    return page.toString();
  }

  private static String tableHead(String what) {
    return "\n| %s | %s |\n| --- |%s\n"
        .formatted(what, String.join(" | ", COLUMNS), " :-: |".repeat(COLUMNS.size()));
  }

  private static String row(String name, JavaMethod method) {
    String cell =
        method.isAnnotatedWith(PermitAll.class) ? code(name) + " *everybody*" : code(name);
    return row(cell, SessionBeans.roles(method));
  }

  private static String row(String cell, Collection<String> roles) {
    return COLUMNS.stream()
        .map(role -> roles.contains(role) ? "●" : "")
        .collect(Collectors.joining(" | ", "| " + cell + " | ", " |\n"));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
