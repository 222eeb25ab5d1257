package osame.web.channel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import osame.receipt.api.StorePayment;
import osame.receipt.api.StorePayments;
import osame.receipt.api.StorePayments.Choice;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** What convenience stores told and what became of it (RC-026). */
@Named("storePage")
@ViewScoped
public class StorePaymentsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StorePayments stores;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private Choice choice = Choice.OPEN;
  private String remark;
  private transient LazyRows<StorePayment> rows;

  /** Shows another choice of messages. */
  public void filter() {
    rows = null;
  }

  /** Ends the wait for a message that nothing will follow; the officer's words say why. */
  public void settle(long storeMessageId) {
    if (remark == null || remark.isBlank()) {
      messages.error("store.remarkWanted");
      return;
    }
    stores.settle(acts.act(remark.strip()), storeMessageId);
    remark = null;
    messages.done("store.settled");
  }

  public LazyRows<StorePayment> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), StorePayment::storeMessageId);
    }
    return rows;
  }

  public PagedList<StorePayment> getList() {
    return new PagedList<StorePayment>(
            "store-payments", "RC-026", page -> stores.list(choice, page))
        .column("store.message", row -> sentences.label(row.message()))
        .column("store.state", this::state)
        .column("store.amount", StorePayment::amount)
        .column("store.paidOn", row -> row.paidOn() == null ? null : row.paidOn().value())
        .column(
            "store.notice", row -> row.noticeNumber() == null ? null : row.noticeNumber().value())
        .column(
            "receivable.installment",
            row -> row.installment() == null ? null : row.installment().number())
        .column("store.barcode", StorePayment::barcode)
        .column("store.institution", StorePayment::institution)
        .column("store.toldOn", row -> row.toldOn().value())
        .column("store.file", StorePayment::fileName);
  }

  /** How the message stands, in words. */
  public String state(StorePayment row) {
    if (row.outcome() != null) {
      return sentences.label(row.outcome());
    }
    return switch (row.message()) {
      case FINAL -> sentences.text("store.money");
      case PRELIMINARY -> sentences.text(row.overdue() ? "store.overdue" : "store.waiting");
      case CANCELLED -> sentences.text("store.lonely");
    };
  }

  public Choice[] getChoices() {
    return Choice.values();
  }

  public Choice getChoice() {
    return choice;
  }

  public void setChoice(Choice choice) {
    this.choice = choice;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
