package osame.receipt.levy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import osame.operations.api.JobHandler;
import osame.operations.api.JobRun;

/** The job that takes in one levy file: a single step, in one transaction. */
@ApplicationScoped
public class LevyFileJob implements JobHandler {

  static final String KIND = "receipt.levy-file";

  /** Parameter: id of the levy file. */
  static final String LEVY_FILE = "levy-file";

  @EJB private LevyPostingBean posting;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    posting.takeIn(run, Long.parseLong(run.parameters().get(LEVY_FILE)));
  }
}
