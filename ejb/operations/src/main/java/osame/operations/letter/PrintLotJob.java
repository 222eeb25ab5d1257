package osame.operations.letter;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import osame.operations.api.JobHandler;
import osame.operations.api.JobProgress;
import osame.operations.api.JobRun;

/** Draws a print lot in the background, one file after the other. */
@Dependent
public class PrintLotJob implements JobHandler {

  static final String KIND = "operations.print-lot";
  static final String PRINT_LOT = "printLotId";

  @EJB private PrintLotBean printLots;
  @EJB private JobProgress progress;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    long printLotId = Long.parseLong(run.parameters().get(PRINT_LOT));
    int parts = printLots.countParts(printLotId);
    for (int partNo = 1; partNo <= parts; partNo++) {
      printLots.draw(run, printLotId, partNo);
      progress.progress(run.jobId(), PrintLotBean.step(partNo), partNo, parts);
    }
  }
}
