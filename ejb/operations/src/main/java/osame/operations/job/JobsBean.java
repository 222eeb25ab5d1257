package osame.operations.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.StatementContext;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.JobOrder;
import osame.operations.api.JobState;
import osame.operations.api.JobStatus;
import osame.operations.api.Jobs;
import osame.operations.api.OperationsException;

/** Queues jobs and shows how far they are. */
@Stateless
@DenyAll
@Local(Jobs.class)
public class JobsBean implements Jobs {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
  private static final String FUNCTION = "CM-025";

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @Inject private JobBell bell;
  @Resource private SessionContext session;

  public JobsBean() {}

  JobsBean(Jdbi jdbi, OperationLog log, JobBell bell, SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.bell = bell;
    this.session = session;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.ADMINISTRATOR,
    Roles.BATCH,
    Roles.LEVYING
  })
  public long start(Act act, JobOrder order) {
    Optional<Long> added = jdbi.withHandle(handle -> add(handle, act, order));
    if (added.isEmpty()) {
      return jdbi.withHandle(
          handle ->
              handle
                  .createQuery(SQL.locate("osame.operations.job.find-id"))
                  .bind("kind", order.kind())
                  .bind("period", order.period())
                  .mapTo(Long.class)
                  .one());
    }
    String subject = "job " + added.get() + " " + order.kind() + " " + order.period();
    log.act(act, LogEntry.of(Operation.CREATE, FUNCTION, subject));
    bell.ring(added.get());
    return added.get();
  }

  private Optional<Long> add(Handle handle, Act act, JobOrder order) {
    List<String> names = List.copyOf(order.parameters().keySet());
    return handle
        .createQuery(SQL.locate("osame.operations.job.add"))
        .bind("kind", order.kind())
        .bind("period", order.period())
        .bindArray("names", String.class, names)
        .bindArray("values", String.class, names.stream().map(order.parameters()::get).toList())
        .bind("planHash", order.planHash())
        .bind("requestId", act.requestId())
        .bind("reason", act.reason())
        .bind("businessDate", act.businessDate().value())
        .bind("requestedBy", session.getCallerPrincipal().getName())
        .mapTo(Long.class)
        .findOne();
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH,
    Roles.LEVYING
  })
  public Optional<JobStatus> find(long jobId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.operations.job.find"))
                .bind("jobId", jobId)
                .map(JobsBean::status)
                .findOne());
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public Page<JobStatus> list(PageRequest page) {
    return jdbi.withHandle(
        handle -> {
          List<JobStatus> rows =
              handle
                  .createQuery(SQL.locate("osame.operations.job.list"))
                  .bind("offset", page.offset())
                  .bind("size", page.size())
                  .map(JobsBean::status)
                  .list();
          long total =
              handle.createQuery(SQL.locate("osame.operations.job.count")).mapTo(Long.class).one();
          return new Page<>(rows, total);
        });
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.LINKAGE,
    Roles.ADMINISTRATOR
  })
  public void retry(Act act, long jobId) {
    int queued =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(SQL.locate("osame.operations.job.retry"))
                    .bind("jobId", jobId)
                    .execute());
    if (queued == 0) {
      throw new OperationsException("OP-E-040", jobId);
    }
    log.act(act, LogEntry.of(Operation.CHANGE, FUNCTION, "job " + jobId + " queued again"));
    bell.ring(jobId);
  }

  private static JobStatus status(ResultSet row, StatementContext context) throws SQLException {
    Timestamp endedAt = row.getTimestamp("ended_at");
    return new JobStatus(
        row.getLong("job_id"),
        row.getString("kind"),
        row.getString("period"),
        JobState.valueOf(row.getString("state")),
        row.getString("step"),
        row.getLong("done"),
        row.getLong("total"),
        row.getString("error_code"),
        row.getInt("attempts"),
        row.getString("requested_by"),
        row.getTimestamp("requested_at").toInstant(),
        endedAt == null ? null : endedAt.toInstant());
  }
}
