package osame.receipt.remittance;

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
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.foundation.Sha256;
import osame.foundation.Yen;
import osame.operations.api.ApprovalStatus;
import osame.operations.api.Approvals;
import osame.operations.api.Proposal;
import osame.persistence.general.PagedRows;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.RemittanceCheckRow;
import osame.receipt.api.RemittanceCheckState;
import osame.receipt.api.RemittanceChecks;
import osame.receipt.row.Columns;

/**
 * Compares what was paid in with the notices; a difference is explained by one officer and approved
 * by another.
 */
@Stateless
@DenyAll
@Local(RemittanceChecks.class)
public class RemittanceChecksBean implements RemittanceChecks {

  /** Kind of the proposals; their subject is day and institution as {@code 2026-08-31/9001}. */
  static final String KIND = "receipt.remittance-difference";

  private static final String FUNCTION = "RC-035";
  private static final Pattern INSTITUTION = Pattern.compile("[0-9A-Za-z]{1,10}");

  @Inject private Jdbi jdbi;
  @EJB private Approvals approvals;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public RemittanceChecksBean() {}

  RemittanceChecksBean(Jdbi jdbi, Approvals approvals, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.approvals = approvals;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public Page<RemittanceCheckRow> list(boolean openOnly, PageRequest page) {
    return jdbi.withHandle(
        handle ->
            PagedRows.read(
                handle.createQuery(Sql.of("list")).bind("kind", KIND).bind("openOnly", openOnly),
                page,
                row -> check(row)));
  }

  private static RemittanceCheckRow check(ResultSet row) throws SQLException {
    return new RemittanceCheckRow(
        new ReceivedOn(row.getObject("received_on", LocalDate.class)),
        row.getString("institution"),
        Yen.of(row.getLong("noticed_amount")),
        Columns.yen(row, "remitted_amount"),
        Columns.yen(row, "difference_amount"),
        row.getString("remark"),
        RemittanceCheckState.valueOf(row.getString("state")),
        row.getObject("approval_id", Long.class));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void record(Act act, ReceivedOn day, String institution, Yen amount) {
    if (day.value().isAfter(act.businessDate().value())) {
      throw new ReceiptException("RC-E-014", day.value());
    }
    if (!INSTITUTION.matcher(institution).matches()) {
      throw new ReceiptException("RC-E-206");
    }
    if (amount.value() < 0) {
      throw new ReceiptException("RC-E-210");
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Sql.of("record"))
                .bind("day", day.value())
                .bind("institution", institution)
                .bind("amount", amount.value())
                .bind("requestId", act.requestId())
                .bind("officer", session.getCallerPrincipal().getName())
                .execute());
    log.act(
        act,
        LogEntry.of(Operation.CREATE, FUNCTION, "remittance " + day.value() + "/" + institution));
  }

  /** A difference and its figures. */
  private record Difference(String subject, Yen noticed, Yen remitted) {

    Yen amount() {
      return remitted.minus(noticed);
    }

    String hash() {
      return Sha256.hex(String.join("|", subject, noticed.toString(), remitted.toString()));
    }
  }

  private static Difference open(Handle handle, LocalDate day, String institution) {
    return handle
        .createQuery(Sql.of("difference"))
        .bind("day", day)
        .bind("institution", institution)
        .map(
            (row, context) ->
                new Difference(
                    day + "/" + institution,
                    Yen.of(row.getLong("noticed_amount")),
                    Yen.of(row.getLong("remitted_amount"))))
        .findOne()
        .orElseThrow(() -> new ReceiptException("RC-E-211"));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long propose(Act act, ReceivedOn day, String institution, String remark) {
    Difference difference = jdbi.withHandle(handle -> open(handle, day.value(), institution));
    return approvals.propose(
        act,
        new Proposal(
            KIND, difference.subject(), difference.hash(), 1, difference.amount(), remark));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER})
  public void settle(Act act, ReceivedOn day, String institution) {
    jdbi.useHandle(
        handle -> {
          Difference difference = open(handle, day.value(), institution);
          ApprovalStatus approved =
              approvals
                  .findApproved(KIND, difference.subject())
                  .orElseThrow(() -> new ReceiptException("RC-E-212"));
          approvals.carryOut(act, approved.approvalId(), difference.hash());
          handle
              .createUpdate(Sql.of("settle"))
              .bind("approvalId", approved.approvalId())
              .bind("day", day.value())
              .bind("institution", institution)
              .bind("difference", difference.amount().value())
              .bind("remark", approved.proposal().remark())
              .execute();
          log.act(
              act, LogEntry.of(Operation.CHANGE, FUNCTION, "difference " + difference.subject()));
        });
  }
}
