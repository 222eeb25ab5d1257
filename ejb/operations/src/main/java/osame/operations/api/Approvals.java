package osame.operations.api;

import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** One mechanism for everything that a second person must approve (CM-030). */
public interface Approvals {

  /**
   * Proposes; the proposer is the caller.
   *
   * @throws OperationsException {@code OP-E-023} if a proposal of the kind and subject is open
   */
  long propose(Act act, Proposal proposal);

  /**
   * Approves.
   *
   * @throws OperationsException {@code OP-E-020} if the caller proposed it, {@code OP-E-021} if it
   *     is not open, {@code OP-E-024} if there is none
   */
  void approve(Act act, long approvalId, String remark);

  /**
   * Rejects; refused like an approval. What was approved but not carried out may still be rejected:
   * when its plan changed since, this makes room for a new proposal.
   */
  void reject(Act act, long approvalId, String remark);

  /**
   * Marks an approved proposal as carried out, in the transaction that carries it out.
   *
   * @throws OperationsException {@code OP-E-022} if the plan changed since the approval, {@code
   *     OP-E-021} if it is not approved
   */
  void carryOut(Act act, long approvalId, String planHash);

  /** The approved proposal that waits to be carried out, if there is one. */
  Optional<ApprovalStatus> findApproved(String kind, String subject);

  /** Proposals in a state, oldest first. */
  Page<ApprovalStatus> list(ApprovalState state, PageRequest page);
}
