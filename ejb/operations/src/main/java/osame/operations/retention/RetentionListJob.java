package osame.operations.retention;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import osame.operations.api.JobHandler;
import osame.operations.api.JobProgress;
import osame.operations.api.JobRun;
import osame.operations.api.RetentionKind;

/** Lists in the background, one kind of data after the other. */
@Dependent
public class RetentionListJob implements JobHandler {

  static final String KIND = "operations.retention";
  static final String RUN = "retentionRunId";

  @EJB private RetentionListBean lists;
  @EJB private JobProgress progress;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun job) {
    long run = Long.parseLong(job.parameters().get(RUN));
    RetentionKind[] kinds = RetentionKind.values();
    long done = 0;
    for (RetentionKind kind : kinds) {
      lists.list(job, run, kind);
      done++;
      progress.progress(job.jobId(), kind.name(), done, kinds.length + 1L);
    }
    lists.finish(job, run);
  }
}
