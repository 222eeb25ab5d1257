package osame.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.foundation.AddresseeNumber;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.receipt.api.Entry;
import osame.receipt.api.PersonAccount;
import osame.receipt.api.ReceiptInquiry;
import osame.receipt.api.Receivable;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Show;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** 収納照会 (RC-099): who, what is unpaid now, last payments, next debit, installments. */
@Named("account")
@ViewScoped
public class AccountPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LAST_PAYMENTS = 5;

  @Inject private ReceiptInquiry inquiry;
  @Inject private ActFactory acts;
  @Inject private Today today;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private String number;
  private LocalDate chargeDay;
  private boolean includePaid;
  private transient PersonAccount head;
  private transient List<Entry> lastPayments;
  private transient LazyRows<Receivable> rows;

  /** Reads the head before the page is drawn. */
  public void load() {
    if (chargeDay == null) {
      chargeDay = today.getDay();
    }
    head = null;
    getHead();
  }

  /** Another day for the delinquency charge, or paid rows too. */
  public void refresh() {
    load();
    rows = null;
  }

  /** The head; read anew after a failover. */
  public PersonAccount getHead() {
    if (head == null) {
      head =
          inquiry
              .account(acts.terminal(), addressee(), chargeDay)
              .orElseThrow(() -> new WebException("WB-E-002"));
    }
    return head;
  }

  /** Tax, fee and charge that are unpaid on the day. */
  public Yen getTotal() {
    return getHead().unpaidTax().plus(getHead().unpaidFee()).plus(getHead().charge());
  }

  public List<Entry> getLastPayments() {
    if (lastPayments == null) {
      lastPayments =
          inquiry.payments(acts.terminal(), addressee(), PageRequest.first(LAST_PAYMENTS)).rows();
    }
    return lastPayments;
  }

  public LazyRows<Receivable> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), Receivable::receivableId);
    }
    return rows;
  }

  public PagedList<Receivable> getList() {
    String terminal = acts.terminal();
    AddresseeNumber payer = addressee();
    LocalDate day = chargeDay;
    boolean paid = includePaid;
    return new PagedList<Receivable>(
            "receivables", "RC-099", page -> inquiry.receivables(terminal, payer, day, paid, page))
        .column("receivable.taxItem", Receivable::taxItemName)
        .column("receivable.levyYear", row -> row.key().levyYear().value())
        .column("receivable.taxYear", row -> row.key().taxYear().value())
        .column("receivable.noticeNumber", row -> row.key().noticeNumber().value())
        .column("receivable.installment", row -> show.installment(row.key().installment()))
        .column("receivable.dueDate", Receivable::dueDate)
        .column("receivable.assessed", Receivable::assessed)
        .column("receivable.paid", Receivable::paid)
        .column("receivable.taxBalance", Receivable::taxBalance)
        .column("receivable.preliminary", Receivable::preliminary)
        .column("receivable.feeBalance", Receivable::feeBalance)
        .column("receivable.charge", Receivable::charge)
        .column("receivable.chargeState", this::chargeState)
        .column(
            "receivable.lastPaidOn",
            row -> row.lastPaidOn() == null ? null : row.lastPaidOn().value());
  }

  /** 確定, 見込, or the year whose rate is missing. */
  public String chargeState(Receivable row) {
    if (row.missingYear() != null) {
      return sentences.text("charge.missingRate", String.valueOf(row.missingYear()));
    }
    if (row.charge() == null || row.charge().isZero()) {
      return "";
    }
    return sentences.text(row.chargeDefinite() ? "charge.definite" : "charge.estimate");
  }

  private AddresseeNumber addressee() {
    try {
      return new AddresseeNumber(number);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new WebException("WB-E-002", e);
    }
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getChargeDay() {
    return chargeDay;
  }

  public void setChargeDay(LocalDate chargeDay) {
    this.chargeDay = chargeDay;
  }

  public boolean isIncludePaid() {
    return includePaid;
  }

  public void setIncludePaid(boolean includePaid) {
    this.includePaid = includePaid;
  }
}
