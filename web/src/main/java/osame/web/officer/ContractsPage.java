package osame.web.officer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import osame.access.api.Contract;
import osame.access.api.Contracts;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** Contracts with firms; their accounts end with them (CM-067). */
@Named("contractsPage")
@ViewScoped
public class ContractsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Contracts contracts;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private String firm;
  private String reContractor;
  private String approval;
  private LocalDate approvedOn;
  private LocalDate endsOn;
  private LocalDate newEnd;
  private String extension;
  private transient LazyRows<Contract> rows;

  /** Enters the contract of the form. */
  public void add() {
    contracts.add(
        acts.act(sentences.text("contracts.addReason")),
        new Contract(0, firm, reContractor, approval, approvedOn, endsOn, false, 0));
    messages.done("contracts.added", firm);
    firm = null;
    reContractor = null;
    approval = null;
    approvedOn = null;
    endsOn = null;
    rows = null;
  }

  /** Moves the last day of a contract to that of the form. */
  public void extend(long contractId) {
    if (newEnd == null || extension == null) {
      messages.error("contracts.extensionWanted");
      return;
    }
    contracts.extend(acts.act(extension), contractId, newEnd);
    messages.done("contracts.extended", show.longDate(newEnd));
    newEnd = null;
    extension = null;
    rows = null;
  }

  /** Revokes all accounts of a contract. */
  public void revoke(long contractId) {
    int revoked = contracts.revoke(acts.act(sentences.text("contracts.revokeReason")), contractId);
    messages.done("contracts.revoked", revoked);
    rows = null;
  }

  public LazyRows<Contract> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), Contract::contractId);
    }
    return rows;
  }

  public PagedList<Contract> getList() {
    return new PagedList<Contract>("contracts", "CM-067", contracts::list)
        .column("contracts.firm", Contract::firm)
        .column("contracts.reContractor", Contract::reContractor)
        .column("contracts.approval", Contract::approval)
        .column("contracts.approvedOn", Contract::approvedOn)
        .column("contracts.endsOn", Contract::endsOn)
        .column("contracts.accounts", Contract::accounts)
        .column("contracts.state", this::state);
  }

  /** In force or revoked. */
  public String state(Contract row) {
    return sentences.text(row.revoked() ? "contracts.isRevoked" : "contracts.inForce");
  }

  public String getFirm() {
    return firm;
  }

  public void setFirm(String firm) {
    this.firm = firm;
  }

  public String getReContractor() {
    return reContractor;
  }

  public void setReContractor(String reContractor) {
    this.reContractor = reContractor;
  }

  public String getApproval() {
    return approval;
  }

  public void setApproval(String approval) {
    this.approval = approval;
  }

  public LocalDate getApprovedOn() {
    return approvedOn;
  }

  public void setApprovedOn(LocalDate approvedOn) {
    this.approvedOn = approvedOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public LocalDate getNewEnd() {
    return newEnd;
  }

  public void setNewEnd(LocalDate newEnd) {
    this.newEnd = newEnd;
  }

  public String getExtension() {
    return extension;
  }

  public void setExtension(String extension) {
    this.extension = extension;
  }
}
