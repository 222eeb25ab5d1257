package osame.web.officer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Consumer;
import osame.access.api.AccessException;
import osame.access.api.AccountDetails;
import osame.access.api.AccountEvent;
import osame.access.api.AccountState;
import osame.access.api.Act;
import osame.access.api.HolderKind;
import osame.access.api.OfficerAccount;
import osame.access.api.Officers;
import osame.access.api.ReservedChange;
import osame.access.api.ReservedChangeKind;
import osame.access.api.ReservedChanges;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** One account: what it is, what can be done with it, what was done. */
@Named("officerPage")
@ViewScoped
public class OfficerPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Officers officers;
  @Inject private ReservedChanges reservedChanges;
  @Inject private Issued issued;
  @Inject private RoleNames roleNames;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private String userId;
  private AccountFields fields;
  private LocalDate effectiveOn;
  private String reason;
  private transient AccountDetails details;
  private transient LazyRows<AccountEvent> history;

  /** Fills the form with what is now. */
  public void load() {
    fields = AccountFields.of(getDetails());
  }

  /** Changes the account now, or reserves the change for its day. */
  public void change() {
    OfficerAccount wanted = fields.account();
    if (effectiveOn == null) {
      officers.change(act(), wanted, isSystem() ? fields.hours() : null);
      done("officers.changed");
    } else {
      reserve(ReservedChangeKind.CHANGE, wanted);
    }
  }

  /** Revokes the account now, or reserves it for its day. */
  public void revoke() {
    if (effectiveOn == null) {
      officers.revoke(act(), userId);
      done("officers.revoked");
    } else {
      reserve(ReservedChangeKind.REVOKE, null);
    }
  }

  private void reserve(ReservedChangeKind kind, OfficerAccount wanted) {
    reservedChanges.reserve(act(), ReservedChange.wanted(effectiveOn, kind, userId, wanted));
    messages.done("officers.reserved", show.longDate(effectiveOn));
    forget();
  }

  /** Locks the account until it is enabled again. */
  public void lock() {
    run(act -> officers.lock(act, userId), "officers.locked");
  }

  /** Enables a locked account. */
  public void enable() {
    run(act -> officers.enable(act, userId), "officers.enabled");
  }

  /** Ends password and passkeys and shows a new one-time code or secret. */
  public void reset() {
    run(act -> issued.show(userId, officers.reset(act, userId)), "officers.wasReset");
  }

  private void run(Consumer<Act> work, String sentence) {
    work.accept(act());
    done(sentence);
  }

  private void done(String sentence) {
    messages.done(sentence, userId);
    forget();
    load();
  }

  private void forget() {
    details = null;
    history = null;
    effectiveOn = null;
    reason = null;
  }

  private Act act() {
    return acts.act(
        reason == null || reason.isBlank()
            ? sentences.text("officers.changeReason")
            : reason.strip());
  }

  public AccountDetails getDetails() {
    if (details == null) {
      details =
          officers
              .find(userId == null ? "" : userId)
              .orElseThrow(() -> new AccessException("AC-E-063", String.valueOf(userId)));
    }
    return details;
  }

  public LazyRows<AccountEvent> getHistory() {
    if (history == null) {
      history = new LazyRows<>(getList(), AccountEvent::recordedAt);
    }
    return history;
  }

  public PagedList<AccountEvent> getList() {
    return new PagedList<AccountEvent>(
            "account-history", "CM-020", page -> officers.history(userId, page))
        .column("officers.when", row -> show.time(row.recordedAt()))
        .column("officers.who", AccountEvent::who)
        .column("officers.change", row -> sentences.label(row.change()))
        .column("officers.reason", AccountEvent::reason)
        .column("officers.name", row -> row.account().name())
        .column("officers.section", row -> row.account().section())
        .column("officers.roles", row -> roleNames.names(row.account().roles()))
        .column("officers.from", row -> row.account().validPeriod().from())
        .column("officers.to", row -> row.account().validPeriod().lastDay());
  }

  public boolean isSystem() {
    return getDetails().kind() == HolderKind.SYSTEM;
  }

  public boolean isRevoked() {
    return getDetails().state() == AccountState.REVOKED;
  }

  public String getUserId() {
    return userId;
  }

  public void setUserId(String userId) {
    this.userId = userId;
  }

  public AccountFields getFields() {
    return fields;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
