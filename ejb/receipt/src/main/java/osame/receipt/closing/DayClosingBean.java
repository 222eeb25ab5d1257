package osame.receipt.closing;

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
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.Approvals;
import osame.operations.api.Proposal;
import osame.receipt.api.DailyReport;
import osame.receipt.api.DayClosing;
import osame.receipt.api.DayState;
import osame.receipt.api.ReceiptException;
import osame.receipt.posting.PostingEngine;

/**
 * Closes accounting days. Proposal and closing both take the day's lock before they sum it up, so
 * that what is approved is what is locked; the database refuses whatever comes later.
 */
@Stateless
@DenyAll
@Local(DayClosing.class)
public class DayClosingBean implements DayClosing {

  /** Kind of the proposals; their subject is the day as {@code 2026-08-31}. */
  static final String KIND = "receipt.day-closing";

  private static final String FUNCTION = "RC-031";

  /** SQLSTATE when a lock is not to be had in time. */
  private static final String LOCK_TIMEOUT = "55P03";

  @Inject private Jdbi jdbi;
  @EJB private Approvals approvals;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public DayClosingBean() {}

  public DayClosingBean(Jdbi jdbi, Approvals approvals, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.approvals = approvals;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public DailyReport report(LocalDate day) {
    return jdbi.withHandle(handle -> DailyReports.read(handle, day));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public Page<DayState> days(PageRequest page) {
    return jdbi.withHandle(
        handle -> {
          List<DayState> rows =
              handle
                  .createQuery(Sql.of("days"))
                  .bind("kind", KIND)
                  .bind("offset", page.offset())
                  .bind("size", page.size())
                  .map((row, context) -> state(row))
                  .list();
          return new Page<>(rows, handle.createQuery(Sql.of("count-days")).mapTo(Long.class).one());
        });
  }

  private static DayState state(ResultSet row) throws SQLException {
    return new DayState(
        row.getObject("day", LocalDate.class),
        row.getLong("files"),
        row.getLong("open_files"),
        Yen.of(row.getLong("received")),
        row.getBoolean("closed"),
        row.getObject("approval_id", Long.class));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER})
  public long propose(Act act, LocalDate day, String remark) {
    DailyReport report = jdbi.withHandle(handle -> closable(handle, act, day));
    return approvals.propose(
        act,
        new Proposal(
            KIND,
            day.toString(),
            ClosingPlan.hash(report),
            report.count(),
            report.fileTotal(),
            remark));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER})
  public void close(Act act, long approvalId) {
    DailyReport report =
        jdbi.withHandle(handle -> closable(handle, act, proposedDay(handle, approvalId)));
    String hash = ClosingPlan.hash(report);
    approvals.carryOut(act, approvalId, hash);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Sql.of("close"))
                .bind("day", report.day())
                .bind("approvalId", approvalId)
                .bind("count", report.count())
                .bind("total", report.fileTotal().value())
                .bind("closedBy", session.getCallerPrincipal().getName())
                .execute());
    log.act(
        act,
        new LogEntry(
            Operation.CHANGE,
            FUNCTION,
            "accounting day " + report.day() + " closed",
            List.of(),
            report.count(),
            report.fileTotal(),
            hash));
  }

  private static LocalDate proposedDay(Handle handle, long approvalId) {
    return handle
        .createQuery(Sql.of("proposed-day"))
        .bind("approvalId", approvalId)
        .bind("kind", KIND)
        .mapTo(String.class)
        .findOne()
        .map(LocalDate::parse)
        .orElseThrow(() -> new ReceiptException("RC-E-045", approvalId));
  }

  /** The figures of a day that may be closed; nobody books on it until the transaction ends. */
  private static DailyReport closable(Handle handle, Act act, LocalDate day) {
    if (day.isAfter(act.businessDate().value())) {
      throw new ReceiptException("RC-E-044", day);
    }
    lock(handle, day);
    DailyReport report = DailyReports.read(handle, day);
    if (report.closed()) {
      throw new ReceiptException("RC-E-043", day);
    }
    if (!report.openFiles().isEmpty()) {
      throw new ReceiptException("RC-E-041", day, report.openFiles().size());
    }
    if (!report.tiesOut()) {
      throw new ReceiptException(
          "RC-E-042", day, report.fileTotal().value(), report.accountedFor().value());
    }
    return report;
  }

  private static void lock(Handle handle, LocalDate day) {
    PostingEngine.waitBriefly(handle);
    try {
      handle.createQuery(Sql.of("lock-day")).bind("day", day).mapTo(Integer.class).one();
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException sql && LOCK_TIMEOUT.equals(sql.getSQLState())) {
        throw new ReceiptException("RC-E-046", day);
      }
      throw e;
    }
  }
}
