package osame.operations.parameter;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
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
import osame.foundation.DatePeriod;
import osame.operations.api.ApprovalState;
import osame.operations.api.Approvals;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameter;
import osame.operations.api.ParameterProposal;
import osame.operations.api.Parameters;
import osame.operations.api.Proposal;

/** Reads parameters as they hold on a day, and puts approved rows in force. */
@Stateless
@DenyAll
@Local(Parameters.class)
public class ParametersBean implements Parameters {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @EJB private Approvals approvals;
  @EJB private OperationLog log;
  @Inject private Clock clock;

  public ParametersBean() {}

  ParametersBean(Jdbi jdbi, Approvals approvals, OperationLog log, Clock clock) {
    this.jdbi = jdbi;
    this.approvals = approvals;
    this.log = log;
    this.clock = clock;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public String value(String key, LocalDate day) {
    return find(key, day).orElseThrow(() -> new OperationsException("OP-E-010", key, day));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public Optional<String> find(String key, LocalDate day) {
    return find(key, "", day);
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public Optional<String> find(String key, String scope, LocalDate day) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.operations.parameter.find"))
                .bind("key", key)
                .bind("scope", scope)
                .bind("day", day)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public List<Parameter> history(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.operations.parameter.history"))
                .bind("key", key)
                .map(ParametersBean::parameter)
                .list());
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public List<Parameter> inForce(String keyPrefix, LocalDate day) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.operations.parameter.in-force"))
                .bind("prefix", keyPrefix)
                .bind("day", day)
                .map(ParametersBean::parameter)
                .list());
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public long propose(Act act, Parameter parameter, String remark) {
    ParameterRules.check(parameter, !history(parameter.key()).isEmpty());
    long approvalId = approvals.propose(act, parameter.proposal(remark));
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SQL.locate("osame.operations.parameter.add-proposal"))
                .bind("approvalId", approvalId)
                .bind("key", parameter.key())
                .bind("scope", parameter.scope())
                .bind("from", parameter.validPeriod().from())
                .bind("until", parameter.validPeriod().until())
                .bind("value", parameter.value())
                .bind("source", parameter.source())
                .execute());
    return approvalId;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public List<ParameterProposal> proposals() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.operations.parameter.proposals"))
                .map((row, context) -> proposal(row, context))
                .list());
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void change(Act act, long approvalId) {
    ParameterProposal proposed =
        proposals().stream()
            .filter(p -> p.approvalId() == approvalId)
            .findFirst()
            .orElseThrow(() -> new OperationsException("OP-E-011", approvalId));
    Parameter parameter = proposed.parameter();
    Proposal proposal = parameter.proposal("");
    approvals.carryOut(act, approvalId, proposal.planHash());
    jdbi.useTransaction(
        handle -> {
          for (Parameter old : supersede(handle, parameter)) {
            keepRest(handle, old, parameter.validPeriod(), proposed.decidedBy());
          }
          insert(handle, parameter, parameter.validPeriod(), proposed.decidedBy());
        });
    log.act(act, LogEntry.of(Operation.CONFIGURE, "CM-063", proposal.subject()));
  }

  private List<Parameter> supersede(Handle handle, Parameter parameter) {
    return handle
        .createQuery(SQL.locate("osame.operations.parameter.supersede"))
        .bind("key", parameter.key())
        .bind("scope", parameter.scope())
        .bind("from", parameter.validPeriod().from())
        .bind("until", parameter.validPeriod().until())
        .bind("now", clock.instant())
        .map(ParametersBean::parameter)
        .list();
  }

  /**
   * Keeps what the change leaves of a row. Its period is the approver's decision now, which loading
   * the configuration again must not undo.
   */
  private void keepRest(Handle handle, Parameter old, DatePeriod replaced, String approver) {
    DatePeriod was = old.validPeriod();
    if (was.from().isBefore(replaced.from())) {
      DatePeriod rest = new DatePeriod(was.from(), replaced.from());
      insert(handle, old, rest, approver);
    }
    boolean holdsAgain =
        replaced.until() != null && (was.until() == null || was.until().isAfter(replaced.until()));
    if (holdsAgain) {
      DatePeriod rest = new DatePeriod(replaced.until(), was.until());
      insert(handle, old, rest, approver);
    }
  }

  private void insert(Handle handle, Parameter row, DatePeriod period, String approvedBy) {
    handle
        .createUpdate(SQL.locate("osame.operations.parameter.insert"))
        .bind("key", row.key())
        .bind("scope", row.scope())
        .bind("from", period.from())
        .bind("until", period.until())
        .bind("value", row.value())
        .bind("source", row.source())
        .bind("approvedBy", approvedBy)
        .execute();
  }

  private static Parameter parameter(ResultSet row, StatementContext context) throws SQLException {
    return new Parameter(
        row.getString("key"),
        row.getString("scope"),
        new DatePeriod(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_until", LocalDate.class)),
        row.getString("value"),
        row.getString("source"),
        row.getString("approved_by"));
  }

  private static ParameterProposal proposal(ResultSet row, StatementContext context)
      throws SQLException {
    return new ParameterProposal(
        row.getLong("approval_id"),
        parameter(row, context),
        ApprovalState.valueOf(row.getString("state")),
        row.getString("remark"),
        row.getString("proposed_by"),
        row.getString("decided_by"));
  }
}
