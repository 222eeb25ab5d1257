package osame.operations.job;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.StatementContext;
import osame.access.api.Act;
import osame.access.api.Roles;
import osame.foundation.BusinessDate;
import osame.operations.api.JobRun;

/** Moves jobs from state to state, each move in a transaction of its own. */
@Stateless
@DenyAll
@LocalBean
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobStatesBean {

  /** Take-ups after which a job that never ends is given up: it may be what kills the server. */
  static final int MAX_ATTEMPTS = 10;

  /** Error code of a job that was given up. */
  static final String POISON = "OP-E-098";

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;

  public JobStatesBean() {}

  JobStatesBean(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Jobs that are not at their end, oldest first. */
  @RolesAllowed(Roles.BATCH)
  public List<Long> open() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(SQL.locate("osame.operations.job.open")).mapTo(Long.class).list());
  }

  /** Takes a job up, or gives it up for good. The caller holds the job's lock. */
  @RolesAllowed(Roles.BATCH)
  public Optional<TakenJob> takeUp(long jobId) {
    Optional<TakenJob> taken =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SQL.locate("osame.operations.job.take-up"))
                    .bind("jobId", jobId)
                    .map(JobStatesBean::taken)
                    .findOne());
    if (taken.isPresent() && taken.get().attempt() > MAX_ATTEMPTS) {
      end(jobId, taken.get().attempt(), POISON);
      return Optional.empty();
    }
    return taken;
  }

  /**
   * Ends a job, unless it was taken up again meanwhile.
   *
   * @param errorCode null for success
   */
  @RolesAllowed(Roles.BATCH)
  public void end(long jobId, int attempt, String errorCode) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SQL.locate("osame.operations.job.end"))
                .bind("jobId", jobId)
                .bind("attempt", attempt)
                .bind("now", clock.instant())
                .bind("errorCode", errorCode)
                .execute());
  }

  private static TakenJob taken(ResultSet row, StatementContext context) throws SQLException {
    Act act =
        new Act(
            row.getObject("request_id", UUID.class),
            row.getString("reason"),
            new BusinessDate(row.getObject("business_date", LocalDate.class)),
            "batch",
            row.getString("requested_by"));
    String planHash = row.getString("plan_hash");
    JobRun run = new JobRun(row.getLong("job_id"), act, parameters(row), planHash);
    return new TakenJob(row.getString("kind"), run, row.getInt("attempts"));
  }

  private static Map<String, String> parameters(ResultSet row) throws SQLException {
    String[] names = strings(row.getArray("names"));
    String[] values = strings(row.getArray("values"));
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      parameters.put(names[i], values[i]);
    }
    return parameters;
  }

  private static String[] strings(Array array) throws SQLException {
    return (String[]) array.getArray();
  }
}
