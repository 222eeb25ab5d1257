package osame.web.closing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import osame.operations.api.ApprovalState;
import osame.operations.api.ApprovalStatus;
import osame.operations.api.Approvals;
import osame.operations.api.Parameter;
import osame.operations.api.Retention;
import osame.receipt.api.Demands;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;
import osame.web.signin.CurrentOfficer;

/** Proposals of every kind in a state; approvers decide here. */
@Named("approvals")
@ViewScoped
public class ApprovalsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Approvals approvals;
  @Inject private CurrentOfficer officer;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private ApprovalState state = ApprovalState.PROPOSED;
  private String remark;
  private transient LazyRows<ApprovalStatus> rows;

  /** Approves what another officer proposed. */
  public void approve(long approvalId) {
    approvals.approve(acts.act(sentences.text("approval.approveReason")), approvalId, remark());
    done("approval.approved");
  }

  /** Sends a proposal back. */
  public void reject(long approvalId) {
    approvals.reject(acts.act(sentences.text("approval.rejectReason")), approvalId, remark());
    done("approval.rejected");
  }

  private void done(String key) {
    remark = null;
    messages.done(key);
  }

  /** Another state was chosen. */
  public void filter() {
    rows = null;
  }

  /** Whether this officer may decide on the row. */
  public boolean decidable(ApprovalStatus row) {
    return row.state() == ApprovalState.PROPOSED
        && officer.isApprover()
        && !row.proposedBy().equals(officer.getUserId());
  }

  /** The name of a kind of proposal. */
  public String kind(ApprovalStatus row) {
    return sentences.textOr("approvalKind." + row.proposal().kind(), row.proposal().kind());
  }

  /** Where one looks at what is proposed; null if there is no such screen. */
  public String page(ApprovalStatus row) {
    String subject = row.proposal().subject();
    return switch (row.proposal().kind()) {
      case "receipt.day-closing" -> "day.xhtml?day=" + subject;
      case "receipt.undo" -> "dry-run.xhtml?id=" + subject;
      case Demands.APPROVAL_KIND -> "demand-run.xhtml?id=" + subject;
      case Parameter.APPROVAL_KIND -> "parameters.xhtml";
      case Retention.APPROVAL_KIND -> "retention.xhtml";
      default -> null;
    };
  }

  public LazyRows<ApprovalStatus> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), ApprovalStatus::approvalId);
    }
    return rows;
  }

  public PagedList<ApprovalStatus> getList() {
    ApprovalState wanted = state;
    return new PagedList<ApprovalStatus>(
            "approvals", "CM-030", page -> approvals.list(wanted, page))
        .column("approval.id", ApprovalStatus::approvalId)
        .column("approval.kind", this::kind)
        .column("approval.subject", row -> row.proposal().subject())
        .column("approval.count", row -> row.proposal().count())
        .column("approval.sum", row -> row.proposal().sum())
        .column("approval.remark", row -> row.proposal().remark())
        .column("approval.proposedBy", ApprovalStatus::proposedBy)
        .column("approval.proposedAt", ApprovalStatus::proposedAt)
        .column("approval.state", row -> sentences.label(row.state()))
        .column("approval.decidedBy", ApprovalStatus::decidedBy)
        .column("approval.decisionRemark", ApprovalStatus::decisionRemark);
  }

  private String remark() {
    return remark == null ? "" : remark.strip();
  }

  public ApprovalState[] getStates() {
    return ApprovalState.values();
  }

  public ApprovalState getState() {
    return state;
  }

  public void setState(ApprovalState state) {
    this.state = state;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
