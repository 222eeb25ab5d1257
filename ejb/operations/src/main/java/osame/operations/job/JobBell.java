package osame.operations.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Wakes this instance's runner when a job was committed or has ended, so that nobody waits for its
 * next look.
 */
@ApplicationScoped
public class JobBell {

  @Inject private Event<JobQueued> queued;
  @Inject private JobRunner runner;

  /** Rings once the caller's transaction is committed. */
  void ring(long jobId) {
    queued.fire(new JobQueued(jobId));
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued job) {
    runner.wake();
  }
}
