package osame.operations.api;

import java.io.Serializable;

/**
 * A row of the parameter table that waits for its approval, or approved to be put in force.
 *
 * @param parameter the row; nobody approved it yet, so that its {@code approvedBy} is null
 * @param remark the proposer's words
 * @param decidedBy who approved; null until then
 */
public record ParameterProposal(
    long approvalId,
    Parameter parameter,
    ApprovalState state,
    String remark,
    String proposedBy,
    String decidedBy)
    implements Serializable {}
