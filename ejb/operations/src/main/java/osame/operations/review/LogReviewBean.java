package osame.operations.review;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.BusinessDates;
import osame.operations.api.LogAlert;
import osame.operations.api.LogCount;
import osame.operations.api.LogReview;
import osame.operations.api.LogRule;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameters;
import osame.persistence.general.Moments;
import osame.persistence.general.PagedRows;

/** Analyses the operation log for auditors; each analysis is logged like any other search. */
@Stateless
@DenyAll
@Local(LogReview.class)
public class LogReviewBean implements LogReview {

  private static final String FUNCTION = "CM-024";
  private static final LocalDate ALWAYS = LocalDate.of(1989, 1, 8);

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;
  @EJB private Parameters parameters;
  @EJB private BusinessDates dates;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public LogReviewBean() {}

  LogReviewBean(
      Jdbi jdbi,
      Clock clock,
      Parameters parameters,
      BusinessDates dates,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.parameters = parameters;
    this.dates = dates;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.AUDITOR)
  public Page<LogCount> analyse(
      String terminal, LogRule rule, LocalDate from, LocalDate to, PageRequest page) {
    ReviewDays days = days(from, to);
    Page<LogCount> counts =
        jdbi.withHandle(
            handle -> PagedRows.read(LogQuery.of(handle, rule, days, 1), page, LogQuery::count));
    log.view(
        terminal,
        LogEntry.of(Operation.SEARCH, FUNCTION, rule.text() + " from " + from + " to " + to));
    return counts;
  }

  private ReviewDays days(LocalDate from, LocalDate to) {
    ReviewDays.require(from, to);
    return ReviewDays.of(
        from,
        to,
        dates.calendar(),
        parameters.value(LogQuery.DAY_BEGINS, to),
        parameters.value(LogQuery.DAY_ENDS, to));
  }

  @Override
  @RolesAllowed({Roles.AUDITOR, Roles.BATCH})
  public long threshold(LogRule rule, LocalDate day) {
    return Long.parseLong(parameters.value(rule.parameter(), day));
  }

  @Override
  @RolesAllowed(Roles.AUDITOR)
  public Page<LogAlert> alerts(boolean onlyOpen, PageRequest page) {
    return jdbi.withHandle(handle -> alerts(handle, ALWAYS, LocalDate.now(clock), onlyOpen, page));
  }

  private static Page<LogAlert> alerts(
      Handle handle, LocalDate from, LocalDate to, boolean onlyOpen, PageRequest page) {
    return PagedRows.read(
        handle
            .createQuery(LogQuery.sql("alerts"))
            .bind("from", from)
            .bind("to", to)
            .bind("onlyOpen", onlyOpen),
        page,
        LogReviewBean::alert);
  }

  private static LogAlert alert(ResultSet row) throws SQLException {
    return new LogAlert(
        row.getLong("log_alert_id"),
        LogRule.valueOf(row.getString("rule")),
        row.getObject("day", LocalDate.class),
        row.getString("about"),
        row.getString("name"),
        row.getLong("count"),
        row.getLong("threshold"),
        Moments.of(row, "raised_at"),
        row.getString("closed_by"),
        Moments.of(row, "closed_at"),
        row.getString("remark"));
  }

  @Override
  @RolesAllowed(Roles.AUDITOR)
  public void close(Act act, long logAlertId, String remark) {
    if (remark == null || remark.isBlank()) {
      throw new OperationsException("OP-E-082");
    }
    Instant now = clock.instant();
    int closed =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(LogQuery.sql("close"))
                    .bind("id", logAlertId)
                    .bind("closedBy", session.getCallerPrincipal().getName())
                    .bind("closedAt", now)
                    .bind("remark", remark.strip())
                    .execute());
    if (closed == 0) {
      throw new OperationsException("OP-E-081");
    }
    log.act(act, LogEntry.of(Operation.CHANGE, FUNCTION, "alert " + logAlertId + " closed"));
  }

  @Override
  @RolesAllowed(Roles.AUDITOR)
  public byte[] monthlyReport(YearMonth month) {
    ReviewDays days = days(month.atDay(1), month.atEndOfMonth());
    return jdbi.withHandle(
        handle -> ReviewReport.draw(month, AccountMonth.of(handle, days), allAlerts(handle, days)));
  }

  private static List<LogAlert> allAlerts(Handle handle, ReviewDays days) {
    List<LogAlert> all = new ArrayList<>();
    Page<LogAlert> page;
    do {
      page = alerts(handle, days.from(), days.to(), false, PageRequest.from(all.size()));
      all.addAll(page.rows());
    } while (!page.rows().isEmpty() && all.size() < page.total());
    return all;
  }
}
