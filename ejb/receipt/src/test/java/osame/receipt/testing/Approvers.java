package osame.receipt.testing;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.ApprovalState;
import osame.operations.api.ApprovalStatus;
import osame.operations.api.Approvals;
import osame.operations.api.OperationsException;
import osame.operations.api.Proposal;

/** Approvals in their real table, with the caller that a test names. */
public final class Approvers implements Approvals {

  private final Jdbi jdbi;
  private String caller = Surroundings.OFFICER;

  public Approvers(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Who acts from here on. */
  public Approvers as(String user) {
    caller = user;
    return this;
  }

  @Override
  public long propose(Act act, Proposal proposal) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "INSERT INTO operations.approval (kind, subject, plan_hash, item_count,"
                        + " sum_yen, remark, proposed_by) VALUES (:kind, :subject, :planHash,"
                        + " :count, :sum, :remark, :caller) RETURNING approval_id")
                .bind("kind", proposal.kind())
                .bind("subject", proposal.subject())
                .bind("planHash", proposal.planHash())
                .bind("count", proposal.count())
                .bind("sum", proposal.sum().value())
                .bind("remark", proposal.remark())
                .bind("caller", caller)
                .mapTo(Long.class)
                .one());
  }

  @Override
  public void approve(Act act, long approvalId, String remark) {
    decide(approvalId, ApprovalState.APPROVED, remark);
  }

  @Override
  public void reject(Act act, long approvalId, String remark) {
    decide(approvalId, ApprovalState.REJECTED, remark);
  }

  /** The table's own check refuses the proposer. */
  private void decide(long approvalId, ApprovalState decision, String remark) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE operations.approval SET state = ?, decided_by = ?, decided_at = DATE"
                    + " '2026-09-04', decision_remark = ? WHERE approval_id = ?",
                decision.name(),
                caller,
                remark,
                approvalId));
  }

  @Override
  public void carryOut(Act act, long approvalId, String planHash) {
    jdbi.useHandle(
        handle -> {
          String approved =
              handle
                  .select(
                      "SELECT plan_hash FROM operations.approval WHERE approval_id = ? AND state ="
                          + " 'APPROVED' FOR UPDATE",
                      approvalId)
                  .mapTo(String.class)
                  .findOne()
                  .orElseThrow(() -> new OperationsException("OP-E-021", approvalId));
          if (!approved.equals(planHash)) {
            throw new OperationsException("OP-E-022", approvalId);
          }
          handle.execute(
              "UPDATE operations.approval SET state = 'CARRIED_OUT', carried_out_by = ?,"
                  + " carried_out_at = DATE '2026-09-04' WHERE approval_id = ?",
              caller,
              approvalId);
        });
  }

  @Override
  public Optional<ApprovalStatus> findApproved(String kind, String subject) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT approval_id, plan_hash, item_count, sum_yen, remark, proposed_by"
                        + " FROM operations.approval WHERE kind = :kind AND subject = :subject"
                        + " AND state = 'APPROVED'")
                .bind("kind", kind)
                .bind("subject", subject)
                .map(
                    (row, context) ->
                        new ApprovalStatus(
                            row.getLong("approval_id"),
                            new Proposal(
                                kind,
                                subject,
                                row.getString("plan_hash"),
                                row.getLong("item_count"),
                                Yen.of(row.getLong("sum_yen")),
                                row.getString("remark")),
                            ApprovalState.APPROVED,
                            row.getString("proposed_by"),
                            null,
                            null,
                            null,
                            null))
                .findOne());
  }

  @Override
  public Page<ApprovalStatus> list(ApprovalState state, PageRequest page) {
    throw new UnsupportedOperationException();
  }
}
