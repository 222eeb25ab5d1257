package osame.operations.job;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Roles;
import osame.operations.api.JobProgress;
import osame.operations.api.OperationsException;

/** Keeps the checkpoints of jobs. */
@Stateless
@DenyAll
@Local(JobProgress.class)
public class JobProgressBean implements JobProgress {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;

  public JobProgressBean() {}

  JobProgressBean(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  @RolesAllowed(Roles.BATCH)
  public boolean isStepDone(long jobId, String step) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.operations.job.is-step-done"))
                .bind("jobId", jobId)
                .bind("step", step)
                .mapTo(Boolean.class)
                .one());
  }

  @Override
  @RolesAllowed(Roles.BATCH)
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void stepDone(long jobId, String step) {
    int added =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(SQL.locate("osame.operations.job.add-step"))
                    .bind("jobId", jobId)
                    .bind("step", step)
                    .execute());
    if (added == 0) {
      throw new OperationsException(JobWorkerBean.OVERTAKEN, jobId, step);
    }
  }

  @Override
  @RolesAllowed(Roles.BATCH)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void progress(long jobId, String step, long done, long total) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SQL.locate("osame.operations.job.progress"))
                .bind("jobId", jobId)
                .bind("step", step)
                .bind("done", done)
                .bind("total", total)
                .execute());
  }
}
