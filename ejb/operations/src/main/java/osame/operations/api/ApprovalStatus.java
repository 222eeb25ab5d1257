package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;

/** A proposal as officers see it. */
public record ApprovalStatus(
    long approvalId,
    Proposal proposal,
    ApprovalState state,
    String proposedBy,
    Instant proposedAt,
    String decidedBy,
    String decisionRemark,
    Instant decidedAt)
    implements Serializable {}
