package osame.operations.parameter;

import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.OperationLog;
import osame.operations.api.Approvals;
import osame.operations.api.Parameters;

/** The bean, without its container. */
public final class TestParameters {

  private TestParameters() {}

  public static Parameters of(Jdbi jdbi, Approvals approvals, OperationLog log, Clock clock) {
    return new ParametersBean(jdbi, approvals, log, clock);
  }
}
