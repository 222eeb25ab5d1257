package osame.receipt.dryrun;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import osame.operations.api.JobHandler;
import osame.operations.api.JobRun;

/** Undoes in the background what was tried and approved, in one step. */
@Dependent
public class UndoJob implements JobHandler {

  static final String KIND = "receipt.undo";
  static final String APPROVAL = "approvalId";

  @EJB private DryRunWorkBean work;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    String approval = run.parameters().get(APPROVAL);
    work.undo(
        run,
        Long.parseLong(run.parameters().get(DryRunJob.DRY_RUN)),
        approval == null ? null : Long.valueOf(approval),
        run.parameters().get(DryRunJob.OFFICER));
  }
}
