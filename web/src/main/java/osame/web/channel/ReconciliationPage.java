package osame.web.channel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.receipt.api.Reconciliation;
import osame.receipt.api.ReconciliationRow;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** What institutions paid in against their notices (RC-035). */
@Named("reconciliationPage")
@ViewScoped
public class ReconciliationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Reconciliation reconciliation;
  @Inject private ActFactory acts;
  @Inject private Today today;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private boolean all;
  private LocalDate receivedOn;
  private String institution;
  private Long amount;
  private String remark;
  private transient LazyRows<ReconciliationRow> rows;

  /** Records what an institution paid in. */
  public void record() {
    reconciliation.record(
        acts.act(sentences.text("reconcile.recordReason")),
        new ReceivedOn(getReceivedOn()),
        institution,
        Yen.of(amount));
    messages.done("reconcile.recorded", institution);
    institution = null;
    amount = null;
  }

  /** Explains the difference of a row by the remark. */
  public void propose(String key) {
    if (remark == null || remark.isBlank()) {
      messages.error("reconcile.remarkWanted");
      return;
    }
    reconciliation.propose(
        acts.act(sentences.text("reconcile.proposeReason")),
        day(key),
        institution(key),
        remark.strip());
    remark = null;
    messages.done("reconcile.proposed");
  }

  /** Settles the approved difference of a row. */
  public void settle(String key) {
    reconciliation.settle(
        acts.act(sentences.text("reconcile.settleReason")), day(key), institution(key));
    messages.done("reconcile.settled");
  }

  /** Day and institution of a row, as a button sends them back. */
  public String key(ReconciliationRow row) {
    return row.receivedOn().value() + "/" + row.institution();
  }

  private static ReceivedOn day(String key) {
    return new ReceivedOn(LocalDate.parse(key.substring(0, key.indexOf('/'))));
  }

  private static String institution(String key) {
    return key.substring(key.indexOf('/') + 1);
  }

  /** All rows or only the open ones. */
  public void filter() {
    rows = null;
  }

  public LazyRows<ReconciliationRow> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), this::key);
    }
    return rows;
  }

  public PagedList<ReconciliationRow> getList() {
    return new PagedList<ReconciliationRow>(
            "reconciliation", "RC-035", page -> reconciliation.list(!all, page))
        .column("reconcile.receivedOn", row -> row.receivedOn().value())
        .column("reconcile.institution", ReconciliationRow::institution)
        .column("reconcile.noticed", ReconciliationRow::noticed)
        .column("reconcile.remitted", ReconciliationRow::remitted)
        .column("reconcile.difference", ReconciliationRow::difference)
        .column("reconcile.state", row -> sentences.label(row.state()))
        .column("reconcile.remark", ReconciliationRow::remark);
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }

  public LocalDate getReceivedOn() {
    return receivedOn == null ? today.getDay() : receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public Long getAmount() {
    return amount;
  }

  public void setAmount(Long amount) {
    this.amount = amount;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
