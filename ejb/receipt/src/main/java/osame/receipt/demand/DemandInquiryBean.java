package osame.receipt.demand;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.BusinessDates;
import osame.persistence.general.PagedRows;
import osame.receipt.api.Demand;
import osame.receipt.api.DemandInquiry;
import osame.receipt.api.DemandRun;
import osame.receipt.api.DemandState;

/** Lists demand notices; who is shown is logged first. */
@Stateless
@DenyAll
@Local(DemandInquiry.class)
public class DemandInquiryBean implements DemandInquiry {

  @Inject private Jdbi jdbi;
  @EJB private BusinessDates businessDates;
  @EJB private OperationLog log;

  public DemandInquiryBean() {}

  public DemandInquiryBean(Jdbi jdbi, BusinessDates businessDates, OperationLog log) {
    this.jdbi = jdbi;
    this.businessDates = businessDates;
    this.log = log;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR, Roles.APPROVER})
  public Page<DemandRun> runs(PageRequest page) {
    return jdbi.withHandle(handle -> runs(handle, null, page));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR, Roles.APPROVER})
  public Optional<DemandRun> run(long demandRunId) {
    return jdbi.withHandle(
        handle -> runs(handle, demandRunId, PageRequest.first(1)).rows().stream().findFirst());
  }

  private static Page<DemandRun> runs(Handle handle, Long demandRunId, PageRequest page) {
    return PagedRows.read(
        handle.createQuery(DemandSql.of("runs")).bind("runId", demandRunId).bind("within", 20),
        page,
        DemandRows::run);
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR, Roles.APPROVER})
  public Page<Demand> demands(
      String terminal, long demandRunId, DemandState state, PageRequest page) {
    return list(
        terminal,
        "demand run " + demandRunId,
        page,
        handle ->
            handle
                .createQuery(DemandSql.of("demands"))
                .bind("runId", demandRunId)
                .bind("state", state == null ? null : state.name()));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<Demand> toPull(String terminal, long demandRunId, PageRequest page) {
    return list(
        terminal,
        "envelopes to pull of demand run " + demandRunId,
        page,
        handle ->
            handle
                .createQuery(DemandSql.of("to-pull"))
                .bind("runId", demandRunId)
                .bind("day", businessDates.current().value()));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR})
  public Page<Demand> unserved(String terminal, DemandState state, PageRequest page) {
    return list(
        terminal,
        "demands " + state,
        page,
        handle -> handle.createQuery(DemandSql.of("unserved")).bind("state", state.name()));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR})
  public List<Demand> ofReceivable(String terminal, long receivableId) {
    return list(
            terminal,
            "demands of receivable " + receivableId,
            PageRequest.first(PageRequest.MAX_SIZE),
            handle ->
                handle
                    .createQuery(DemandSql.of("of-receivable"))
                    .bind("receivableId", receivableId))
        .rows();
  }

  private Page<Demand> list(
      String terminal, String subject, PageRequest page, Function<Handle, Query> query) {
    Page<Demand> found =
        jdbi.withHandle(handle -> PagedRows.read(query.apply(handle), page, DemandRows::demand));
    log.view(
        terminal,
        LogEntry.about(
            Operation.VIEW,
            "RC-092",
            subject,
            found.rows().stream().map(Demand::addresseeNumber).distinct().toList()));
    return found;
  }
}
