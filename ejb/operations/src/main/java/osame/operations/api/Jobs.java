package osame.operations.api;

import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Long work in the background; any instance takes up what another left (CM-025). */
public interface Jobs {

  /**
   * Queues a job in the caller's transaction; it starts within seconds after the commit.
   *
   * @return the new job's id, or that of the job of the same kind and period which is there already
   */
  long start(Act act, JobOrder order);

  Optional<JobStatus> find(long jobId);

  Page<JobStatus> list(PageRequest page);

  /** Puts a failed job into the queue again; its finished steps are not repeated. */
  void retry(Act act, long jobId);
}
