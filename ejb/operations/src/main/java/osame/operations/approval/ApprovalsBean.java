package osame.operations.approval;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.ApprovalState;
import osame.operations.api.ApprovalStatus;
import osame.operations.api.Approvals;
import osame.operations.api.OperationsException;
import osame.operations.api.Proposal;
import osame.operations.entity.Approval;

/** Lets a second person decide, and binds the decision to the hash of the plan. */
@Stateless
@DenyAll
@Local(Approvals.class)
public class ApprovalsBean implements Approvals {

  private static final String FUNCTION = "CM-030";

  @PersistenceContext(unitName = "general")
  private EntityManager entities;

  @EJB private OperationLog log;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  public ApprovalsBean() {}

  ApprovalsBean(EntityManager entities, OperationLog log, Clock clock, SessionContext session) {
    this.entities = entities;
    this.log = log;
    this.clock = clock;
    this.session = session;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.ADMINISTRATOR
  })
  public long propose(Act act, Proposal proposal) {
    if (isOpen(proposal.kind(), proposal.subject())) {
      throw new OperationsException("OP-E-023", proposal.subject());
    }
    Approval approval =
        new Approval(
            proposal.kind(),
            proposal.subject(),
            proposal.planHash(),
            proposal.count(),
            proposal.sum().value(),
            proposal.remark(),
            caller(),
            ApprovalState.PROPOSED.name());
    entities.persist(approval);
    entities.flush();
    log(act, Operation.PROPOSE, approval, "proposed");
    return approval.id();
  }

  private boolean isOpen(String kind, String subject) {
    return !entities
        .createQuery(
            "SELECT a.id FROM Approval a WHERE a.kind = :kind AND a.subject = :subject"
                + " AND a.state IN :open",
            Long.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setParameter("open", List.of(ApprovalState.PROPOSED.name(), ApprovalState.APPROVED.name()))
        .getResultList()
        .isEmpty();
  }

  @Override
  @RolesAllowed(Roles.APPROVER)
  public void approve(Act act, long approvalId, String remark) {
    decide(act, locked(approvalId, ApprovalState.PROPOSED), ApprovalState.APPROVED, remark);
  }

  @Override
  @RolesAllowed(Roles.APPROVER)
  public void reject(Act act, long approvalId, String remark) {
    Approval approval = locked(approvalId, ApprovalState.PROPOSED, ApprovalState.APPROVED);
    decide(act, approval, ApprovalState.REJECTED, remark);
  }

  private void decide(Act act, Approval approval, ApprovalState decision, String remark) {
    if (approval.proposedBy().equalsIgnoreCase(caller())) {
      throw new OperationsException("OP-E-020");
    }
    approval.decide(decision.name(), caller(), clock.instant(), remark);
    log(
        act,
        Operation.APPROVE,
        approval,
        decision == ApprovalState.APPROVED ? "approved" : "rejected");
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public void carryOut(Act act, long approvalId, String planHash) {
    Approval approval = locked(approvalId, ApprovalState.APPROVED);
    if (!approval.planHash().equals(planHash)) {
      throw new OperationsException("OP-E-022", approval.subject());
    }
    approval.carryOut(ApprovalState.CARRIED_OUT.name(), caller(), clock.instant());
    // SQL of the same transaction must see it.
    entities.flush();
  }

  private Approval locked(long approvalId, ApprovalState... expected) {
    Approval approval = entities.find(Approval.class, approvalId, LockModeType.PESSIMISTIC_WRITE);
    if (approval == null) {
      throw new OperationsException("OP-E-024", approvalId);
    }
    if (!List.of(expected).contains(ApprovalState.valueOf(approval.state()))) {
      throw new OperationsException("OP-E-021", approval.subject());
    }
    return approval;
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
  public Optional<ApprovalStatus> findApproved(String kind, String subject) {
    return entities
        .createQuery(
            "SELECT a FROM Approval a WHERE a.kind = :kind AND a.subject = :subject"
                + " AND a.state = :state",
            Approval.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setParameter("state", ApprovalState.APPROVED.name())
        .getResultStream()
        .map(ApprovalsBean::status)
        .findFirst();
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
  public Page<ApprovalStatus> list(ApprovalState state, PageRequest page) {
    List<ApprovalStatus> rows =
        entities
            .createQuery(
                "SELECT a FROM Approval a WHERE a.state = :state ORDER BY a.id", Approval.class)
            .setParameter("state", state.name())
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(ApprovalsBean::status)
            .toList();
    long total =
        entities
            .createQuery("SELECT COUNT(a) FROM Approval a WHERE a.state = :state", Long.class)
            .setParameter("state", state.name())
            .getSingleResult();
    return new Page<>(rows, total);
  }

  private static ApprovalStatus status(Approval approval) {
    return new ApprovalStatus(
        approval.id(),
        new Proposal(
            approval.kind(),
            approval.subject(),
            approval.planHash(),
            approval.itemCount(),
            Yen.of(approval.sumYen()),
            approval.remark()),
        ApprovalState.valueOf(approval.state()),
        approval.proposedBy(),
        approval.proposedAt(),
        approval.decidedBy(),
        approval.decisionRemark(),
        approval.decidedAt());
  }

  private void log(Act act, Operation operation, Approval approval, String what) {
    String subject = approval.kind() + " " + approval.subject() + " " + what;
    log.act(
        act,
        new LogEntry(
            operation,
            FUNCTION,
            subject,
            List.of(),
            approval.itemCount(),
            Yen.of(approval.sumYen()),
            approval.planHash()));
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }
}
