package osame.web.officer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import osame.access.api.AccountDetails;
import osame.access.api.Contract;
import osame.access.api.Contracts;
import osame.access.api.HolderKind;
import osame.access.api.IssuedSecret;
import osame.access.api.NewAccount;
import osame.access.api.Officers;
import osame.access.api.Recertifications;
import osame.foundation.PageRequest;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** All accounts, and the form that opens one (CM-020, CM-067). */
@Named("officersPage")
@ViewScoped
public class OfficersPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MANY = 200;

  @Inject private Officers officers;
  @Inject private Contracts contracts;
  @Inject private Recertifications recertifications;
  @Inject private Issued issued;
  @Inject private RoleNames roleNames;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private String text;
  private HolderKind kind;
  private AccountFields fields = new AccountFields();
  private HolderKind newKind = HolderKind.OFFICER;
  private Long contractId;
  private transient LazyRows<AccountDetails> rows;

  /** Searches anew. */
  public void filter() {
    rows = null;
  }

  /** Opens an account and shows its one-time code or secret. */
  public void open() {
    NewAccount account =
        new NewAccount(
            fields.account(),
            newKind,
            newKind == HolderKind.CONTRACTOR ? contractId : null,
            newKind == HolderKind.SYSTEM ? fields.hours() : null);
    IssuedSecret secret = officers.open(acts.act(sentences.text("officers.openReason")), account);
    issued.show(fields.getUserId(), secret);
    messages.done("officers.opened", fields.getUserId());
    fields = new AccountFields();
    contractId = null;
    rows = null;
  }

  public LazyRows<AccountDetails> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), row -> row.account().userId());
    }
    return rows;
  }

  public PagedList<AccountDetails> getList() {
    String wanted = text == null ? "" : text.strip();
    return new PagedList<AccountDetails>(
            "accounts", "CM-067", page -> officers.list(wanted, kind, page))
        .column("officers.userId", row -> row.account().userId())
        .column("officers.name", row -> row.account().name())
        .column("officers.section", row -> row.account().section())
        .column("officers.kind", row -> sentences.label(row.kind()))
        .column("officers.roles", row -> roleNames.names(row.account().roles()))
        .column("officers.from", row -> row.account().validPeriod().from())
        .column("officers.to", row -> row.account().validPeriod().lastDay())
        .column("officers.state", row -> sentences.label(row.state()))
        .column("officers.firm", AccountDetails::firm)
        .column("officers.passkeys", AccountDetails::passkeys)
        .column("officers.lastSignIn", row -> show.time(row.lastSignInAt()));
  }

  /** Whether a year has gone by without a review of the rights. */
  public boolean isReviewDue() {
    return recertifications.isDue();
  }

  /** Contracts under which an account can be opened. */
  public List<Contract> getContracts() {
    return contracts.list(PageRequest.first(MANY)).rows().stream()
        .filter(contract -> !contract.revoked())
        .toList();
  }

  public HolderKind[] getKinds() {
    return HolderKind.values();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public HolderKind getKind() {
    return kind;
  }

  public void setKind(HolderKind kind) {
    this.kind = kind;
  }

  public AccountFields getFields() {
    return fields;
  }

  public HolderKind getNewKind() {
    return newKind;
  }

  public void setNewKind(HolderKind newKind) {
    this.newKind = newKind;
  }

  public boolean isContractor() {
    return newKind == HolderKind.CONTRACTOR;
  }

  public boolean isSystem() {
    return newKind == HolderKind.SYSTEM;
  }

  public Long getContractId() {
    return contractId;
  }

  public void setContractId(Long contractId) {
    this.contractId = contractId;
  }
}
