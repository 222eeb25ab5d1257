package osame.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import osame.foundation.AddresseeNumber;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.Letters;
import osame.receipt.api.PaymentSlip;
import osame.receipt.api.PaymentSlips;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.ReceiptInquiry;
import osame.receipt.api.Receivable;
import osame.receipt.api.SlipOrder;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.list.Downloads;

/** Payment slips for the chosen installments, or for all that is owed. */
@Named("slipDialog")
@ViewScoped
public class SlipDialog implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PaymentSlips slips;
  @Inject private ReceiptInquiry inquiry;
  @Inject private Letters letters;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Downloads downloads;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private final List<Long> chosen = new ArrayList<>();
  private final List<Long> offered = new ArrayList<>();
  private LocalDate payBy;
  private boolean withCharge = true;
  private Long part;
  private Long letterId;
  private transient List<PaymentSlip> preview;

  /** Chooses an installment, or no longer. */
  public void choose(long receivableId) {
    if (!chosen.remove((Long) receivableId)) {
      chosen.add(receivableId);
    }
  }

  public boolean chosen(long receivableId) {
    return chosen.contains(receivableId);
  }

  /** Opens for the chosen installments; for all that is owed if none is chosen. */
  public void open(String number) {
    offered.clear();
    offered.addAll(chosen);
    if (offered.isEmpty()) {
      PageRequest all = PageRequest.first(PageRequest.MAX_SIZE);
      inquiry
          .receivables(acts.terminal(), new AddresseeNumber(number), today.getDay(), false, all)
          .rows()
          .stream()
          .map(Receivable::receivableId)
          .forEach(offered::add);
    }
    payBy = today.getDay();
    part = null;
    letterId = null;
    preview = null;
  }

  /** Computes anew. */
  public void refresh() {
    preview = null;
  }

  /** What the slips would say; empty while they cannot be made, and a message says why. */
  public List<PaymentSlip> getPreview() {
    if (preview == null && !offered.isEmpty()) {
      try {
        preview = slips.preview(acts.terminal(), order());
      } catch (ReceiptException e) {
        preview = List.of();
        messages.refused(e);
      }
    }
    return preview;
  }

  /** Yen of all slips. */
  public Yen getTotal() {
    return getPreview() == null
        ? Yen.ZERO
        : preview.stream().map(PaymentSlip::total).reduce(Yen.ZERO, Yen::plus);
  }

  /** Issues them. */
  public void issue() {
    letterId = slips.issue(acts.act(sentences.text("slip.reason")), order()).letterId();
    chosen.clear();
    messages.done("slip.issued");
  }

  /** Sends the PDF file. */
  public void pdf() throws IOException {
    byte[] content = letters.reprint(acts.act(sentences.text("slip.reason")), letterId);
    downloads.pdf("slips-" + letterId + ".pdf", content);
  }

  private SlipOrder order() {
    return new SlipOrder(offered, payBy, withCharge, part == null ? null : Yen.of(part));
  }

  public boolean isOpen() {
    return !offered.isEmpty();
  }

  public boolean isIssued() {
    return letterId != null;
  }

  public int getChosenCount() {
    return chosen.size();
  }

  public LocalDate getPayBy() {
    return payBy;
  }

  public void setPayBy(LocalDate payBy) {
    this.payBy = payBy;
  }

  public boolean isWithCharge() {
    return withCharge;
  }

  public void setWithCharge(boolean withCharge) {
    this.withCharge = withCharge;
  }

  public Long getPart() {
    return part;
  }

  public void setPart(Long part) {
    this.part = part;
  }
}
