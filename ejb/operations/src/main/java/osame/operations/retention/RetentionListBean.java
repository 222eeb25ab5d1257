package osame.operations.retention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import osame.access.api.Act;
import osame.access.api.Roles;
import osame.foundation.BusinessDate;
import osame.foundation.FiscalYear;
import osame.operations.api.BusinessDates;
import osame.operations.api.JobProgress;
import osame.operations.api.JobRun;
import osame.operations.api.Parameters;
import osame.operations.api.Retention;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionStore;

/** Makes a list by the statements of all stores, in steps that are not repeated. */
@Stateless
@DenyAll
@LocalBean
public class RetentionListBean {

  /** From which day of a fiscal year on the yearly list is made, {@code 0701}. */
  private static final String DAY = "operations.retention.day";

  private static final String FINISH = "finish";

  @Inject private Jdbi jdbi;
  @Inject @Any private Instance<RetentionStore> stores;
  @EJB private Parameters parameters;
  @EJB private BusinessDates dates;
  @EJB private Retention retention;
  @EJB private JobProgress progress;

  private Iterable<RetentionStore> given;

  public RetentionListBean() {}

  RetentionListBean(
      Jdbi jdbi, Parameters parameters, JobProgress progress, Iterable<RetentionStore> stores) {
    this.jdbi = jdbi;
    this.parameters = parameters;
    this.progress = progress;
    this.given = stores;
  }

  private Iterable<RetentionStore> stores() {
    return given == null ? stores : given;
  }

  /** Lists the year's data once its day has come, unless a list is at work. */
  @RolesAllowed(Roles.BATCH)
  public void listYear() {
    BusinessDate day = dates.current();
    Optional<MonthDay> from =
        parameters
            .find(DAY, day.value())
            .map(value -> MonthDay.parse(value, DateTimeFormatter.ofPattern("MMdd")));
    FiscalYear year = FiscalYear.containing(day.value());
    if (from.isEmpty() || day.value().isBefore(firstDay(year, from.get())) || isOpen()) {
      return;
    }
    UUID once =
        UUID.nameUUIDFromBytes(("retention " + year.value()).getBytes(StandardCharsets.UTF_8));
    retention.list(new Act(once, "data past its years", day, "batch", null));
  }

  private static LocalDate firstDay(FiscalYear year, MonthDay from) {
    int calendarYear =
        from.getMonthValue() < year.firstDay().getMonthValue() ? year.value() + 1 : year.value();
    return from.atYear(calendarYear);
  }

  private boolean isOpen() {
    return jdbi.withHandle(
        handle -> handle.createQuery(Sql.of("is-open")).mapTo(Boolean.class).one());
  }

  /** Lists one kind of data, a step of the job. */
  @RolesAllowed(Roles.BATCH)
  public void list(JobRun job, long run, RetentionKind kind) {
    if (progress.isStepDone(job.jobId(), kind.name())) {
      return;
    }
    int lastYear = RetentionYears.of(parameters, job.act().businessDate()).lastYear(kind);
    for (RetentionStore store : stores()) {
      for (String sql : store.listings().getOrDefault(kind, List.of())) {
        execute(sql, run, lastYear);
      }
    }
    progress.stepDone(job.jobId(), kind.name());
  }

  /** Lets every store object, and fixes the list by its hash: the last step. */
  @RolesAllowed(Roles.BATCH)
  public void finish(JobRun job, long run) {
    if (progress.isStepDone(job.jobId(), FINISH)) {
      return;
    }
    for (RetentionStore store : stores()) {
      for (String sql : store.objections()) {
        execute(sql, run, 0);
      }
    }
    jdbi.useHandle(
        handle -> {
          String hash =
              handle
                  .createQuery(Sql.of("plan"))
                  .bind("run", run)
                  .map((row, context) -> row.getString("hash"))
                  .one();
          handle.createUpdate(Sql.of("set-listed")).bind("run", run).bind("hash", hash).execute();
        });
    progress.stepDone(job.jobId(), FINISH);
  }

  private void execute(String sql, long run, int lastYear) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(sql)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("run", run)
                .bind("lastYear", lastYear)
                .execute());
  }
}
