package osame.operations.approval;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import osame.access.api.OperationLog;
import osame.operations.Container;
import osame.operations.api.Approvals;

/** The bean, without its container: each call in a transaction of its own. */
public final class TestApprovals {

  private TestApprovals() {}

  /** As this caller uses it. */
  public static Approvals of(
      EntityManagerFactory entities, OperationLog log, Clock clock, String caller) {
    return (Approvals)
        Proxy.newProxyInstance(
            TestApprovals.class.getClassLoader(),
            new Class<?>[] {Approvals.class},
            (proxy, method, arguments) ->
                Container.inTransaction(
                    entities,
                    manager -> {
                      try {
                        return method.invoke(
                            new ApprovalsBean(manager, log, clock, Container.caller(caller)),
                            arguments);
                      } catch (InvocationTargetException e) {
                        throw (RuntimeException) e.getCause();
                      } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                      }
                    }));
  }
}
