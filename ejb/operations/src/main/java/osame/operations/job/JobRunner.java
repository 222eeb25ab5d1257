package osame.operations.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import osame.access.api.Roles;

/**
 * Looks each second for jobs that wait or lost their owner, and gives them to a worker. Every
 * instance looks; the job's lock decides who does it.
 */
@Singleton
@Startup
@DenyAll
@RunAs(Roles.BATCH)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {

  /** Jobs that one instance does at a time. */
  private static final int MAX_RUNNING = 4;

  private static final Logger LOGGER = Logger.getLogger(JobRunner.class.getName());

  private final Set<Long> running = ConcurrentHashMap.newKeySet();

  @Resource private ManagedExecutorService executor;
  @EJB private JobStatesBean states;
  @EJB private JobWorkerBean worker;

  /** Looks at once, on another thread; anybody may ask, for it only does what is queued anyway. */
  @PermitAll
  @Lock(LockType.READ)
  public void wake() {
    try {
      executor.execute(() -> find(all -> true));
    } catch (RejectedExecutionException e) {
      LOGGER.log(Level.FINE, "The next look by the clock finds it");
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    find(all -> true);
  }

  private void find(LongPredicate wanted) {
    try {
      states.open().stream().filter(wanted::test).forEach(this::start);
    } catch (RuntimeException e) {
      LOGGER.log(Level.WARNING, "Cannot look for jobs: {0}", new JobFailure(e).description());
    }
  }

  private void start(long jobId) {
    if (running.size() >= MAX_RUNNING || !running.add(jobId)) {
      return;
    }
    try {
      executor.execute(() -> work(jobId));
    } catch (RejectedExecutionException e) {
      running.remove(jobId);
    }
  }

  private void work(long jobId) {
    try {
      worker.run(jobId);
    } catch (RuntimeException e) {
      LOGGER.log(
          Level.WARNING,
          "Job {0}: {1}",
          new Object[] {Long.toString(jobId), new JobFailure(e).description()});
    } finally {
      running.remove(jobId);
      // Others may have waited for a free place; this one, if it failed in passing, waits for the
      // clock.
      find(other -> other != jobId);
    }
  }
}
