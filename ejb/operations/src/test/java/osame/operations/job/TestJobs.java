package osame.operations.job;

import org.jdbi.v3.core.Jdbi;
import osame.access.api.OperationLog;
import osame.operations.Container;
import osame.operations.api.JobProgress;
import osame.operations.api.Jobs;

/** The beans, without their container; no runner listens. */
public final class TestJobs {

  private TestJobs() {}

  public static Jobs of(Jdbi jdbi, OperationLog log) {
    JobBell silent =
        new JobBell() {
          @Override
          void ring(long jobId) {}
        };
    return new JobsBean(jdbi, log, silent, Container.caller("sato"));
  }

  public static JobProgress progress(Jdbi jdbi) {
    return new JobProgressBean(jdbi);
  }
}
