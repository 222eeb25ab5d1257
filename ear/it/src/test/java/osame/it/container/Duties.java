package osame.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;
import osame.access.api.Roles;

/** Callers for the tests, one for each duty. */
public final class Duties {

  private Duties() {}

  /** Calls as an officer with the role receipt. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Roles.RECEIPT)
  public static class AsReceipt implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  /** Calls as an officer with the role approver. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Roles.APPROVER)
  public static class AsApprover implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  /** Calls as an officer with the role auditor. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Roles.AUDITOR)
  public static class AsAuditor implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  /** Calls as an officer with the role administrator. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Roles.ADMINISTRATOR)
  public static class AsAdministrator implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }
}
