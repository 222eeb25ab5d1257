package osame.addressing.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import osame.operations.api.JobHandler;
import osame.operations.api.JobRun;

/** The job that takes in one file of addressees: a single step. */
@ApplicationScoped
public class AddresseeFileJob implements JobHandler {

  public static final String KIND = "addressing.import";

  /** Parameter: id of the archived file. */
  public static final String FILE = "file";

  @EJB private AddresseeFileBean intake;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    intake.takeIn(run.jobId(), run.act(), Long.parseLong(run.parameters().get(FILE)));
  }
}
