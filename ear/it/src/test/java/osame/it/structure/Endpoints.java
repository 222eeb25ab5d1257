package osame.it.structure;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ejb.Local;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The REST endpoints, and who may use them: whoever may call all the business methods that the
 * endpoint's method may come to call.
 */
final class Endpoints {

  /** Of these, one endpoint calls the one that its caller's kind of file needs. */
  private static final Map<String, String> BY_KIND =
      Map.of(
          "addressees", "osame.addressing.api.Addressees.importFile",
          "bank-accounts", "osame.receipt.api.DirectDebit.importAccounts",
          "levies", "osame.receipt.api.LevyIntake.takeIn",
          "payments", "osame.receipt.api.PaymentFiles.takeIn");

  private final Map<String, Set<String>> rolesByBusinessMethod = new HashMap<>();

  /**
   * One endpoint.
   *
   * @param name method and path: {@code GET /api/jobs/{id}}
   */
  record Endpoint(String name, Set<String> roles) {}

  private Endpoints() {
    for (JavaClass bean : SessionBeans.all()) {
      for (JavaMethod method : SessionBeans.businessMethods(bean)) {
        for (String owner : views(bean)) {
          rolesByBusinessMethod.merge(
              owner + "." + method.getName(), SessionBeans.roles(method), Endpoints::common);
        }
      }
    }
  }

  private static List<String> views(JavaClass bean) {
    return bean.tryGetAnnotationOfType(Local.class)
        .map(local -> Arrays.stream(local.value()).map(Class::getName).toList())
        .orElse(List.of(bean.getName()));
  }

  static List<Endpoint> all() {
    Endpoints endpoints = new Endpoints();
    return Project.classes().get("web").stream()
        .filter(c -> c.isAnnotatedWith(Path.class))
        .flatMap(c -> c.getMethods().stream())
        .filter(m -> !verb(m).isEmpty())
        .flatMap(endpoints::endpoints)
        .sorted(
            Comparator.comparing((Endpoint e) -> e.name().replaceFirst("\\S+ ", ""))
                .thenComparing(e -> e.name()))
        .toList();
  }

  private Stream<Endpoint> endpoints(JavaMethod method) {
    String name = verb(method) + " " + path(method);
    Set<String> calls = new TreeSet<>();
    collect(method, new HashSet<>(), calls);
    if (!calls.containsAll(BY_KIND.values())) {
      return Stream.of(new Endpoint(name, roles(calls)));
    }
    return new TreeMap<>(BY_KIND)
        .entrySet().stream()
            .map(
                kind -> {
                  Set<String> ofKind = new TreeSet<>(calls);
                  ofKind.removeAll(BY_KIND.values());
                  ofKind.add(kind.getValue());
                  return new Endpoint(name + "?kind=" + kind.getKey(), roles(ofKind));
                });
  }

  private Set<String> roles(Set<String> businessMethods) {
    Set<String> roles = SessionBeans.known();
    businessMethods.forEach(method -> roles.retainAll(rolesByBusinessMethod.get(method)));
    return roles;
  }

  private static String verb(JavaMethod method) {
    return method.isAnnotatedWith(GET.class)
        ? "GET"
        : method.isAnnotatedWith(POST.class) ? "POST" : "";
  }

  private static String path(JavaMethod method) {
    String own =
        method.tryGetAnnotationOfType(Path.class).map(Path::value).map(p -> "/" + p).orElse("");
    String resource = method.getOwner().getAnnotationOfType(Path.class).value();
    return "/api" + (resource.isEmpty() ? "" : "/" + resource) + own;
  }

  private void collect(JavaCodeUnit from, Set<String> seen, Set<String> businessMethods) {
    if (!seen.add(from.getFullName())) {
      return;
    }
    Stream.<JavaAccess<?>>concat(
            from.getCallsFromSelf().stream(), from.getMethodReferencesFromSelf().stream())
        .forEach(
            access -> {
              JavaClass owner = access.getTargetOwner();
              String called = owner.getName() + "." + access.getTarget().getName();
              if (rolesByBusinessMethod.containsKey(called)) {
                businessMethods.add(called);
              } else if (owner.getPackageName().startsWith("osame.web")) {
                owner.getCodeUnits().stream()
                    .filter(unit -> unit.getName().equals(access.getTarget().getName()))
                    .forEach(unit -> collect(unit, seen, businessMethods));
              }
            });
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }
}
