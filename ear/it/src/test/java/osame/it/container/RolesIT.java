package osame.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Local;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.access.api.Act;
import osame.access.api.Roles;
import osame.foundation.BusinessDate;
import osame.foundation.Yen;
import osame.it.container.RolePage.Line;
import osame.operations.api.Approvals;
import osame.operations.api.OperationsException;
import osame.operations.api.Proposal;

/**
 * Every business method as every role, as a role that nobody knows and as nobody: the container
 * refuses whom {@code docs/roles.md} does not name, and nobody else. Calls have no arguments worth
 * the name and are rolled back: what fails behind the check was let through.
 */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

  private static final String PAGE = "roles.md";

  @EJB private Duties.AsReceipt receipt;
  @EJB private Duties.AsArrears arrears;
  @EJB private Duties.AsAddressing addressing;
  @EJB private Duties.AsNumber number;
  @EJB private Duties.AsLinkage linkage;
  @EJB private Duties.AsApprover approver;
  @EJB private Duties.AsAuditor auditor;
  @EJB private Duties.AsAdministrator administrator;
  @EJB private Duties.AsLevying levying;
  @EJB private Duties.AsBatch batch;
  @EJB private Duties.AsStranger stranger;
  @EJB private Approvals approvals;
  @Inject private UserTransaction transaction;

  @Deployment
  static WebArchive application() {
    return Deployed.application(RolesIT.class, RolePage.class)
        .addAsResource(new File("../../docs/" + PAGE), "osame/it/container/" + PAGE);
  }

  @Test
  @Tag("CM-020")
  void eachMethodLetsThroughWhomThePageNamesAndNobodyElse() throws Exception {
    List<Line> lines = lines();
    assertTrue(lines.size() > 100, "the page has the business methods");
    List<String> wrong = new ArrayList<>();
    for (Line line : lines) {
      for (Map.Entry<String, Duty> caller : callers().entrySet()) {
        boolean named = line.everybody() || line.roles().contains(caller.getKey());
        if (named == isRefused(line, caller.getValue())) {
          wrong.add(caller.getKey() + (named ? " is refused " : " may call ") + line);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Whatever is to be approved, and though the role would do. */
  @Test
  @Tag("CM-030")
  void nobodyApprovesWhatHeProposed() throws Exception {
    ResourceBundle texts = ResourceBundle.getBundle("osame.web.messages", Locale.JAPANESE);
    List<String> kinds =
        texts.keySet().stream()
            .filter(key -> key.startsWith("approvalKind."))
            .map(key -> key.substring("approvalKind.".length()))
            .toList();
    assertTrue(kinds.size() >= 5, "the kinds of approval");
    for (String kind : kinds) {
      transaction.begin();
      try {
        OperationsException refused =
            assertThrows(OperationsException.class, () -> approver.call(() -> approveOwn(kind)));
        assertEquals("OP-E-020", refused.code(), kind);
      } finally {
        transaction.rollback();
      }
    }
  }

  private Void approveOwn(String kind) {
    BusinessDate day = new BusinessDate(LocalDate.of(2026, 8, 31));
    Act act = new Act(UUID.randomUUID(), "test", day, "test", null);
    Proposal proposal =
        new Proposal(kind, UUID.randomUUID().toString(), "0".repeat(64), 1, Yen.of(100), "test");
    approvals.approve(act, approvals.propose(act, proposal), "");
    return null;
  }

  private Map<String, Duty> callers() {
    Map<String, Duty> callers = new LinkedHashMap<>();
    callers.put(Roles.RECEIPT, receipt);
    callers.put(Roles.ARREARS, arrears);
    callers.put(Roles.ADDRESSING, addressing);
    callers.put(Roles.NUMBER, number);
    callers.put(Roles.LINKAGE, linkage);
    callers.put(Roles.APPROVER, approver);
    callers.put(Roles.AUDITOR, auditor);
    callers.put(Roles.ADMINISTRATOR, administrator);
    callers.put(Roles.LEVYING, levying);
    callers.put(Roles.BATCH, batch);
    callers.put(Duties.STRANGER, stranger);
    callers.put("nobody", new Nobody());
    return callers;
  }

  /** Calls as the test itself: nobody is signed in. */
  private static final class Nobody implements Duty {
    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  @SuppressWarnings("BanJNDI") // the name is a class's of our own
  private boolean isRefused(Line line, Duty caller) throws Exception {
    Class<?> bean = Class.forName("osame." + line.title());
    Local local = bean.getAnnotation(Local.class);
    Class<?> view = local == null ? bean : local.value()[0];
    Method method =
        Arrays.stream(view.getMethods())
            .filter(m -> m.getName().equals(line.name()))
            .findFirst()
            .orElseThrow();
    Object target = new InitialContext().lookup("java:module/" + bean.getSimpleName());
    transaction.begin();
    try {
      return caller.call(() -> isRefused(target, method));
    } finally {
      transaction.rollback();
    }
  }

  private static boolean isRefused(Object target, Method method) throws IllegalAccessException {
    try {
      method.invoke(target, nothing(method));
      return false;
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof EJBAccessException
          || e.getCause() instanceof AccessLocalException;
    }
  }

  /** Null, zero or false for each parameter. */
  private static Object[] nothing(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(type -> Array.get(Array.newInstance(type, 1), 0))
        .toArray();
  }

  private static List<Line> lines() throws IOException {
    try (Reader page =
        new InputStreamReader(RolesIT.class.getResourceAsStream(PAGE), StandardCharsets.UTF_8)) {
      return RolePage.read(page).stream().filter(line -> !line.title().equals("REST")).toList();
    }
  }
}
