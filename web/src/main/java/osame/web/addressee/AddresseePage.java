package osame.web.addressee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeFacts;
import osame.addressing.api.AddresseeRegister;
import osame.addressing.api.AddresseeVersion;
import osame.addressing.api.AddressingException;
import osame.addressing.api.EditLock;
import osame.foundation.AddresseeNumber;
import osame.foundation.PageRequest;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;
import osame.web.signin.CurrentOfficer;

/** One addressee: the master, its history, its household; and the form that changes it. */
@Named("addresseePage")
@ViewScoped
public class AddresseePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int HOUSEHOLD = 100;

  @Inject private AddresseeRegister register;
  @Inject private CurrentOfficer officer;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private String number;
  private boolean superseded;
  private AddresseeFields fields;
  private long seenVersion;
  private long correctedVersion;
  private LocalDate validFrom;
  private String reason;
  private transient AddresseeVersion latest;
  private transient List<Addressee> household;
  private transient LazyRows<AddresseeVersion> history;

  /** Opens the form for a change from some day on. */
  public void edit() {
    if (locked()) {
      AddresseeVersion now = getLatest();
      seenVersion = now.versionId();
      correctedVersion = 0;
      validFrom = null;
      fields = AddresseeFields.of(now.facts());
    }
  }

  /** Opens the form for the correction of one version. */
  public void correct(String versionId) {
    if (locked()) {
      correctedVersion = Long.parseLong(versionId);
      fields =
          register
              .version(acts.terminal(), correctedVersion)
              .map(version -> AddresseeFields.of(version.facts()))
              .orElseThrow(() -> new AddressingException("AD-E-014"));
    }
  }

  /** Whether this officer may edit now; else it is said who does. */
  private boolean locked() {
    EditLock lock = register.lock(acts.act(sentences.text("addressee.editReason")), key());
    boolean own = lock.officer().equals(officer.getUserId());
    if (!own) {
      messages.error("addressee.locked", lock.officer(), show.time(lock.expiresAt()));
    }
    return own;
  }

  /** Records what the form says. */
  public void save() {
    if (correctedVersion == 0) {
      register.change(acts.act(why()), key(), seenVersion, fields.facts(), validFrom);
    } else {
      register.correct(acts.act(why()), correctedVersion, fields.facts());
    }
    messages.done("addressee.saved");
    close();
  }

  /** Gives the lock back and closes the form. */
  public void cancel() {
    register.unlock(acts.act(sentences.text("addressee.editReason")), key());
    close();
  }

  private void close() {
    fields = null;
    reason = null;
    latest = null;
    history = null;
    household = null;
  }

  private String why() {
    return reason.strip();
  }

  private AddresseeNumber key() {
    try {
      return new AddresseeNumber(number == null ? "" : number);
    } catch (IllegalArgumentException e) {
      throw new AddressingException("AD-E-012", String.valueOf(number));
    }
  }

  /** The master as it is now. */
  public AddresseeVersion getLatest() {
    if (latest == null) {
      latest = register.latest(acts.terminal(), key());
    }
    return latest;
  }

  public AddresseeFacts getFacts() {
    return getLatest().facts();
  }

  /** Whoever else edits it, or null. */
  public EditLock getOtherLock() {
    return register
        .lockOf(key())
        .filter(lock -> !lock.officer().equals(officer.getUserId()))
        .orElse(null);
  }

  /** The others of the household. */
  public List<Addressee> getHousehold() {
    if (household == null) {
      household = register.household(acts.terminal(), key(), PageRequest.first(HOUSEHOLD)).rows();
    }
    return household;
  }

  public LazyRows<AddresseeVersion> getHistory() {
    if (history == null) {
      history = new LazyRows<>(getList(), AddresseeVersion::versionId);
    }
    return history;
  }

  public PagedList<AddresseeVersion> getList() {
    AddresseeNumber key = key();
    String terminal = acts.terminal();
    boolean all = superseded;
    return new PagedList<AddresseeVersion>(
            "addressee-history", "AT-006", page -> register.history(terminal, key, all, page))
        .column("version.from", row -> row.valid().from())
        .column("version.to", row -> row.valid().lastDay())
        .column("addressee.kind", row -> sentences.label(row.facts().kind()))
        .column("addressee.name", row -> row.facts().name().name())
        .column("addressee.kana", row -> row.facts().name().kana())
        .column("addressee.postalCode", row -> row.facts().address().postalCode())
        .column("addressee.address", row -> row.facts().address().text())
        .column("addressee.addressDetail", row -> row.facts().address().detail())
        .column("addressee.status", row -> sentences.label(row.facts().status()))
        .column("version.reason", AddresseeVersion::reason)
        .column("version.recordedAt", AddresseeVersion::recordedAt)
        .column("version.recordedBy", AddresseeVersion::recordedBy)
        .column("version.supersededAt", AddresseeVersion::supersededAt)
        .column("version.supersededBy", AddresseeVersion::supersededBy);
  }

  /** Shows what is no longer taken to be so, or hides it. */
  public void turn() {
    history = null;
  }

  public boolean isEditing() {
    return fields != null;
  }

  public boolean isCorrecting() {
    return correctedVersion != 0;
  }

  public AddresseeFields getFields() {
    return fields;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public boolean isSuperseded() {
    return superseded;
  }

  public void setSuperseded(boolean superseded) {
    this.superseded = superseded;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
