package osame.web.channel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.receipt.api.BatchDesk;
import osame.receipt.api.BatchEntry;
import osame.receipt.api.BatchLine;
import osame.receipt.api.PaymentBatch;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/**
 * Counter and paid notices (RC-021, RC-109): scan or key one payment after the other, watch the
 * sum, close when it matches. One field takes bar code or notice number, so that a hand never
 * leaves the keyboard.
 */
@Named("counterPage")
@ViewScoped
public class CounterPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int NOTICE_DIGITS = 10;

  @Inject private BatchDesk desk;
  @Inject private ActFactory acts;
  @Inject private Today today;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private Long batchId;
  private Long floatAmount;
  private LocalDate receivedOn;
  private String institution;
  private Long stated;
  private String scanned;
  private Integer installment;
  private Integer levyYear;
  private String taxItem;
  private Long amount;
  private LocalDate paidOn;
  private String remark;
  private transient PaymentBatch batch;
  private transient LazyRows<PaymentBatch> batches;
  private transient LazyRows<BatchLine> lines;

  /** Opens a till for the caller. */
  public String openTill() {
    return opened(desk.openTill(acts.act(sentences.text("counter.openTill")), yen(floatAmount)));
  }

  /** Opens a bundle of paid notices. */
  public String openNotices() {
    return opened(
        desk.openNotices(
            acts.act(sentences.text("counter.openNotices")),
            new ReceivedOn(getReceivedOn()),
            institution,
            yen(stated)));
  }

  private static String opened(long id) {
    return "/counter.xhtml?faces-redirect=true&batch=" + id;
  }

  /** Adds the payment and makes room for the next one; the paid day stays for the bundle. */
  public void add() {
    BatchLine added = desk.add(acts.act(sentences.text("counter.add")), batchId, entry());
    forget();
    scanned = null;
    installment = null;
    levyYear = null;
    taxItem = null;
    amount = null;
    if (added.key() == null) {
      messages.error("counter.noReceivable", added.receiptNumber());
    } else if (added.amount().compareTo(added.open()) > 0) {
      messages.error("counter.moreThanOpen", added.receiptNumber(), show.yen(added.open()));
    } else {
      messages.done("counter.added", added.receiptNumber(), show.yen(added.amount()));
    }
  }

  private BatchEntry entry() {
    String text = scanned == null ? "" : scanned.strip();
    boolean notice = text.length() <= NOTICE_DIGITS;
    return new BatchEntry(
        notice ? null : text,
        notice ? notice(text) : null,
        installment == null ? null : new Installment(installment),
        levyYear == null ? null : new LevyYear(levyYear),
        taxItem == null || taxItem.isBlank() ? null : taxItem.strip(),
        amount == null ? null : Yen.of(amount),
        new PaidOn(getPaidOn()));
  }

  private static NoticeNumber notice(String text) {
    try {
      return new NoticeNumber("0".repeat(NOTICE_DIGITS - text.length()) + text);
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-006", e);
    }
  }

  /** Voids a payment of the open batch. */
  public void voidLine(int line) {
    desk.voidLine(acts.act(sentences.text("counter.voidReason")), batchId, line);
    forget();
    messages.done("counter.voided", line);
  }

  /** Posts the batch if its total matches. */
  public void fix() {
    desk.fix(acts.act(sentences.text("counter.fixReason")), batchId, yen(getStated()), remark);
    forget();
    messages.done("counter.fixed", show.yen(getBatch().total()));
  }

  private static Yen yen(Long value) {
    return value == null ? Yen.ZERO : Yen.of(value);
  }

  private void forget() {
    batch = null;
    lines = null;
    batches = null;
  }

  /** The chosen batch; null if none is. */
  public PaymentBatch getBatch() {
    if (batch == null && batchId != null) {
      batch = desk.find(batchId).orElseThrow(() -> new WebException("WB-E-004"));
    }
    return batch;
  }

  public LazyRows<PaymentBatch> getBatches() {
    if (batches == null) {
      batches = new LazyRows<>(getBatchList(), PaymentBatch::paymentFileId);
    }
    return batches;
  }

  /** The cash book. */
  public PagedList<PaymentBatch> getBatchList() {
    return new PagedList<PaymentBatch>("cash-book", "RC-109", desk::list)
        .column("counter.number", PaymentBatch::paymentFileId)
        .column("counter.kind", row -> sentences.label(row.kind()))
        .column("counter.receivedOn", row -> row.receivedOn().value())
        .column("counter.institution", PaymentBatch::institution)
        .column(
            "counter.state",
            row -> sentences.text(row.isOpen() ? "counter.open" : "counter.closed"))
        .column("counter.float", PaymentBatch::floatAmount)
        .column("counter.count", PaymentBatch::count)
        .column("counter.total", PaymentBatch::total)
        .column("counter.fees", PaymentBatch::fees)
        .column("counter.counted", PaymentBatch::stated)
        .column("counter.difference", PaymentBatch::difference)
        .column("counter.remark", PaymentBatch::remark)
        .column("counter.officer", PaymentBatch::openedBy);
  }

  public LazyRows<BatchLine> getLines() {
    if (lines == null) {
      lines = new LazyRows<>(getLineList(), BatchLine::line);
    }
    return lines;
  }

  public PagedList<BatchLine> getLineList() {
    return new PagedList<BatchLine>("batch-lines", "RC-021", page -> desk.lines(batchId, page))
        .column("counter.receipt", BatchLine::receiptNumber)
        .column("counter.key", BatchLine::keyAsKeyed)
        .column("counter.amount", BatchLine::amount)
        .column("counter.openAmount", BatchLine::open)
        .column("counter.paidOn", row -> row.paidOn().value())
        .column("counter.voidedBecause", BatchLine::voidedBecause)
        .column("counter.officer", BatchLine::keyedBy);
  }

  public Long getBatchId() {
    return batchId;
  }

  public void setBatchId(Long batchId) {
    this.batchId = batchId;
  }

  public Long getFloatAmount() {
    return floatAmount;
  }

  public void setFloatAmount(Long floatAmount) {
    this.floatAmount = floatAmount;
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

  public Long getStated() {
    return stated == null && getBatch() != null && getBatch().stated() != null
        ? (Long) getBatch().stated().value()
        : stated;
  }

  public void setStated(Long stated) {
    this.stated = stated;
  }

  public String getScanned() {
    return scanned;
  }

  public void setScanned(String scanned) {
    this.scanned = scanned;
  }

  public Integer getInstallment() {
    return installment;
  }

  public void setInstallment(Integer installment) {
    this.installment = installment;
  }

  public Integer getLevyYear() {
    return levyYear;
  }

  public void setLevyYear(Integer levyYear) {
    this.levyYear = levyYear;
  }

  public String getTaxItem() {
    return taxItem;
  }

  public void setTaxItem(String taxItem) {
    this.taxItem = taxItem;
  }

  public Long getAmount() {
    return amount;
  }

  public void setAmount(Long amount) {
    this.amount = amount;
  }

  public LocalDate getPaidOn() {
    return paidOn == null && getBatch() != null ? getBatch().receivedOn().value() : paidOn;
  }

  public void setPaidOn(LocalDate paidOn) {
    this.paidOn = paidOn;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
