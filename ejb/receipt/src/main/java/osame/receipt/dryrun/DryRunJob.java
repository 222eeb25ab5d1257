package osame.receipt.dryrun;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import osame.operations.api.JobHandler;
import osame.operations.api.JobRun;

/** Tries in the background what an officer asked for. */
@Dependent
public class DryRunJob implements JobHandler {

  static final String KIND = "receipt.dry-run";
  static final String DRY_RUN = "dryRunId";
  static final String OFFICER = "officer";

  @EJB private DryRunWorkBean work;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    work.tryOut(run, Long.parseLong(run.parameters().get(DRY_RUN)), run.parameters().get(OFFICER));
  }
}
