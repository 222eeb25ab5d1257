package osame.receipt.demand;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import osame.operations.api.ApprovalState;
import osame.receipt.api.DemandRunState;
import osame.receipt.api.ReceiptException;

/**
 * A run whose row nobody else changes until the transaction ends.
 *
 * @param approvalId null until it is proposed
 */
record LockedRun(
    long demandRunId,
    String name,
    LocalDate extractedOn,
    LocalDate dispatchOn,
    DemandRunState state,
    Long approvalId) {

  /**
   * @throws ReceiptException {@code RC-E-072} if it is not in that state
   */
  static LockedRun in(DemandRunState state, Handle handle, long demandRunId) {
    return handle
        .createQuery(DemandSql.of("lock-run"))
        .bind("runId", demandRunId)
        .map(
            (row, context) ->
                new LockedRun(
                    row.getLong("demand_run_id"),
                    row.getString("name"),
                    row.getObject("extracted_on", LocalDate.class),
                    row.getObject("planned_dispatch_on", LocalDate.class),
                    DemandRunState.valueOf(row.getString("state")),
                    row.getObject("approval_id", Long.class)))
        .findOne()
        .filter(run -> run.state() == state)
        .orElseThrow(() -> new ReceiptException("RC-E-072", demandRunId));
  }

  /** Where its proposal stands; null if it was not proposed. */
  ApprovalState approval(Handle handle) {
    return approvalId == null
        ? null
        : handle
            .createQuery(DemandSql.of("approval"))
            .bind("approvalId", approvalId)
            .map((row, context) -> ApprovalState.valueOf(row.getString(1)))
            .one();
  }

  /** Whether it may still be changed: not proposed, or sent back. */
  boolean isDraft(Handle handle) {
    ApprovalState approval = approval(handle);
    return approval == null || approval == ApprovalState.REJECTED;
  }
}
