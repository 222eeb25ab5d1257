package osame.operations.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import osame.access.api.Roles;
import osame.operations.api.JobHandler;
import osame.persistence.general.GeneralDatabase;

/** Does one job: holds its lock from beginning to end, without a transaction around the handler. */
@Stateless
@DenyAll
@LocalBean
@RunAs(Roles.BATCH)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWorkerBean {

  /** Code of a step that another take-up committed first: this one lost its lock unawares. */
  static final String OVERTAKEN = "OP-E-041";

  /** Code of a job that no module knows. */
  static final String NO_HANDLER = "OP-E-042";

  private static final Logger LOGGER = Logger.getLogger(JobWorkerBean.class.getName());

  @Resource(lookup = GeneralDatabase.DATA_SOURCE)
  private DataSource dataSource;

  @EJB private JobStatesBean states;
  @Inject @Any private Instance<JobHandler> handlers;

  public JobWorkerBean() {}

  JobWorkerBean(DataSource dataSource, JobStatesBean states, Instance<JobHandler> handlers) {
    this.dataSource = dataSource;
    this.states = states;
    this.handlers = handlers;
  }

  /** Does the job if nobody else is doing it. */
  @RolesAllowed(Roles.BATCH)
  public void run(long jobId) {
    try (Connection connection = dataSource.getConnection()) {
      Optional<JobLock> lock = JobLock.tryAcquire(connection, jobId);
      if (lock.isPresent()) {
        try (JobLock held = lock.get()) {
          states.takeUp(jobId).ifPresent(this::work);
        }
      }
    } catch (SQLException e) {
      LOGGER.log(Level.WARNING, "Job {0}: {1}", log(jobId, e));
    }
  }

  private void work(TakenJob job) {
    long jobId = job.run().jobId();
    try {
      String errorCode = handle(job);
      states.end(jobId, job.attempt(), errorCode);
    } catch (RuntimeException e) {
      JobFailure failure = new JobFailure(e);
      LOGGER.log(Level.WARNING, "Job {0}: {1}", log(jobId, e));
      if (!failure.isPassing() && !failure.code().equals(OVERTAKEN)) {
        states.end(jobId, job.attempt(), failure.code());
      }
    }
  }

  /** Gives the error code for a job without handler, else null. */
  private String handle(TakenJob job) {
    for (Instance.Handle<JobHandler> handle : handlers.handles()) {
      try (handle) {
        JobHandler handler = handle.get();
        if (handler.kind().equals(job.kind())) {
          handler.run(job.run());
          return null;
        }
      }
    }
    return NO_HANDLER;
  }

  private static Object[] log(long jobId, Exception e) {
    return new Object[] {Long.toString(jobId), new JobFailure(e).description()};
  }
}
