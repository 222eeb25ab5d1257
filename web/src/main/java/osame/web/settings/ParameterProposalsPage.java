package osame.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.access.api.Act;
import osame.foundation.DatePeriod;
import osame.operations.api.ApprovalState;
import osame.operations.api.Approvals;
import osame.operations.api.Parameter;
import osame.operations.api.ParameterProposal;
import osame.operations.api.Parameters;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.list.PagedList;
import osame.web.signin.CurrentOfficer;

/** Changes of parameters: proposed by one officer, approved by another, then put in force. */
@Named("parameterProposals")
@ViewScoped
public class ParameterProposalsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Parameters parameters;
  @Inject private Approvals approvals;
  @Inject private CurrentOfficer officer;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String key;
  private String scope;
  private String value;
  private LocalDate from;
  private LocalDate to;
  private String source;
  private String remark;
  private transient List<ParameterProposal> rows;

  /** Fills the form with what holds now, for the officer to change. */
  public void fill(String rowKey, String rowScope) {
    parameters.inForce(rowKey, today.getDay()).stream()
        .filter(row -> row.key().equals(rowKey) && row.scope().equals(rowScope))
        .findFirst()
        .ifPresent(this::fill);
  }

  private void fill(Parameter row) {
    key = row.key();
    scope = row.scope();
    value = row.value();
    source = row.source();
    from = null;
    to = null;
  }

  /** Proposes the row of the form. */
  public void propose() {
    if (to != null && to.isBefore(from)) {
      throw new WebException("WB-E-010");
    }
    Parameter row =
        new Parameter(
            text(key),
            text(scope),
            DatePeriod.ofInclusive(from, to),
            text(value),
            text(source),
            null);
    parameters.propose(act("parameterChange.proposeReason"), row, text(remark));
    done("parameterChange.proposed");
    clear();
  }

  /** Approves what another officer proposed. */
  public void approve(long approvalId) {
    approvals.approve(act("parameterChange.approveReason"), approvalId, "");
    done("approval.approved");
  }

  /** Sends a proposal back. */
  public void reject(long approvalId) {
    approvals.reject(act("parameterChange.rejectReason"), approvalId, "");
    done("approval.rejected");
  }

  /** Puts the approved row in force. */
  public void change(long approvalId) {
    parameters.change(act("parameterChange.changeReason"), approvalId);
    done("parameterChange.changed");
  }

  /** Whether this officer may decide on the row. */
  public boolean decidable(ParameterProposal row) {
    return row.state() == ApprovalState.PROPOSED
        && officer.isApprover()
        && !row.proposedBy().equals(officer.getUserId());
  }

  /** Whether this officer may put the row in force. */
  public boolean changeable(ParameterProposal row) {
    return row.state() == ApprovalState.APPROVED && officer.isAdministrator();
  }

  private void done(String sentence) {
    rows = null;
    messages.done(sentence);
  }

  private void clear() {
    key = null;
    scope = null;
    value = null;
    from = null;
    to = null;
    source = null;
    remark = null;
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }

  private static String text(String entered) {
    return entered == null ? "" : entered.strip();
  }

  public List<ParameterProposal> getRows() {
    if (rows == null) {
      rows = parameters.proposals();
    }
    return rows;
  }

  public PagedList<ParameterProposal> getList() {
    return PagedList.ofAll("parameter-proposals", "CM-063", getRows())
        .column("approval.id", ParameterProposal::approvalId)
        .column("parameter.key", row -> row.parameter().key())
        .column("parameter.scope", row -> row.parameter().scope())
        .column("parameter.value", row -> row.parameter().value())
        .column("parameter.from", row -> row.parameter().validPeriod().from())
        .column("parameter.to", row -> row.parameter().validPeriod().lastDay())
        .column("parameter.source", row -> row.parameter().source())
        .column("approval.remark", ParameterProposal::remark)
        .column("approval.proposedBy", ParameterProposal::proposedBy)
        .column("approval.state", row -> sentences.label(row.state()))
        .column("approval.decidedBy", ParameterProposal::decidedBy);
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
