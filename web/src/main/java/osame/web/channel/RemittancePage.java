package osame.web.channel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.receipt.api.RemittanceCheckRow;
import osame.receipt.api.RemittanceChecks;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** What institutions paid in against their notices (RC-035). */
@Named("remittancePage")
@ViewScoped
public class RemittancePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RemittanceChecks checks;
  @Inject private ActFactory acts;
  @Inject private Today today;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private boolean all;
  private LocalDate receivedOn;
  private String institution;
  private Long amount;
  private String remark;
  private transient LazyRows<RemittanceCheckRow> rows;

  /** Records what an institution paid in. */
  public void record() {
    checks.record(
        acts.act(sentences.text("remittance.recordReason")),
        new ReceivedOn(getReceivedOn()),
        institution,
        Yen.of(amount));
    messages.done("remittance.recorded", institution);
    institution = null;
    amount = null;
  }

  /** Explains the difference of a row by the remark. */
  public void propose(String key) {
    if (remark == null || remark.isBlank()) {
      messages.error("remittance.remarkWanted");
      return;
    }
    checks.propose(
        acts.act(sentences.text("remittance.proposeReason")),
        day(key),
        institution(key),
        remark.strip());
    remark = null;
    messages.done("remittance.proposed");
  }

  /** Settles the approved difference of a row. */
  public void settle(String key) {
    checks.settle(acts.act(sentences.text("remittance.settleReason")), day(key), institution(key));
    messages.done("remittance.settled");
  }

  /** Day and institution of a row, as a button sends them back. */
  public String key(RemittanceCheckRow row) {
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

  public LazyRows<RemittanceCheckRow> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), this::key);
    }
    return rows;
  }

  public PagedList<RemittanceCheckRow> getList() {
    return new PagedList<RemittanceCheckRow>(
            "remittances", "RC-035", page -> checks.list(!all, page))
        .column("remittance.receivedOn", row -> row.receivedOn().value())
        .column("remittance.institution", RemittanceCheckRow::institution)
        .column("remittance.noticed", RemittanceCheckRow::noticed)
        .column("remittance.remitted", RemittanceCheckRow::remitted)
        .column("remittance.difference", RemittanceCheckRow::difference)
        .column("remittance.state", row -> sentences.label(row.state()))
        .column("remittance.remark", RemittanceCheckRow::remark);
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
