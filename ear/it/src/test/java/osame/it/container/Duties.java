package osame.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.concurrent.Callable;
import osame.access.api.Roles;

/** Callers for the tests, one for each duty. */
public final class Duties {

  /** A role that no bean names. */
  static final String STRANGER = "stranger";

  /** Roles of the duties: each runs as a principal of its own name. */
  static final List<String> ROLES =
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
          Roles.BATCH,
          STRANGER);

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

  /** Calls as an officer with the role arrears. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Roles.ARREARS)
  public static class AsArrears implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  /** Calls as an officer with the role addressing. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Roles.ADDRESSING)
  public static class AsAddressing implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  /** Calls as an officer with the role number. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Roles.NUMBER)
  public static class AsNumber implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  /** Calls as an officer with the role linkage. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Roles.LINKAGE)
  public static class AsLinkage implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  /** Calls as a levying system does. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Roles.LEVYING)
  public static class AsLevying implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  /** Calls as timers and jobs do. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Roles.BATCH)
  public static class AsBatch implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  /** Calls as somebody with a role that no bean names. */
  @Stateless
  @LocalBean
  @PermitAll
  @RunAs(Duties.STRANGER)
  public static class AsStranger implements Duty {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
      return work.call();
    }
  }
}
