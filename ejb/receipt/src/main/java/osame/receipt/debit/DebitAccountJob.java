package osame.receipt.debit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import osame.operations.api.JobHandler;
import osame.operations.api.JobRun;

/** Takes an account file in, in the background. */
@Dependent
public class DebitAccountJob implements JobHandler {

  static final String KIND = "receipt.debit-accounts";
  static final String FILE = "archivedFileId";

  @EJB private DebitAccountsBean accounts;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    accounts.takeIn(run, Long.parseLong(run.parameters().get(FILE)));
  }
}
