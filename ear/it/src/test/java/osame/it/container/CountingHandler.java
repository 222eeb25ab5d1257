package osame.it.container;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import osame.access.api.Roles;
import osame.operations.api.JobHandler;
import osame.operations.api.JobProgress;
import osame.operations.api.JobRun;

/** A job of two steps; between them it fails until it is healed. */
@Stateless
@Local(JobHandler.class)
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CountingHandler implements JobHandler {

  static final String KIND = "test.counting";

  @SuppressWarnings("NonFinalStaticField") // the test heals it
  static volatile boolean healed;

  @EJB private CountingStep step;
  @EJB private JobProgress progress;

  @Override
  @RolesAllowed(Roles.BATCH)
  public String kind() {
    return KIND;
  }

  @Override
  @RolesAllowed(Roles.BATCH)
  public void run(JobRun run) {
    if (!progress.isStepDone(run.jobId(), "first")) {
      step.once(run.jobId(), "first");
    }
    if (!healed) {
      throw new IllegalStateException("not healed yet");
    }
    step.once(run.jobId(), "second");
  }
}
