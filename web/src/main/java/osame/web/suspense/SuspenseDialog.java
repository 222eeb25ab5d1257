package osame.web.suspense;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.NoticeNumber;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.receipt.api.PersonAccount;
import osame.receipt.api.ReceiptInquiry;
import osame.receipt.api.Receivable;
import osame.receipt.api.Suspense;
import osame.receipt.api.SuspenseDesk;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Today;

/** Works off one row: find the receivable and post, or make it an overpayment. */
@Named("suspenseDialog")
@ViewScoped
public class SuspenseDialog implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 100;

  @Inject private SuspenseDesk desk;
  @Inject private ReceiptInquiry inquiry;
  @Inject private ActFactory acts;
  @Inject private Today today;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private Suspense row;
  private LocalDate paidOn;
  private String noticeNumber;
  private String addresseeNumber;
  private String foundAddressee;
  private transient List<Receivable> candidates;

  void open(Suspense suspense) {
    row = suspense;
    paidOn = null;
    noticeNumber = null;
    addresseeNumber = null;
    foundAddressee = null;
    candidates = null;
  }

  /** Forgets the row. */
  public void close() {
    open(null);
  }

  public boolean isOpen() {
    return row != null;
  }

  /** Whether the officer must say when the payer paid: the file did not. */
  public boolean isPaidOnWanted() {
    return row != null && row.paidOn() == null;
  }

  /** Finds receivables by notice number, or all of an addressee. */
  public void find() {
    foundAddressee = null;
    candidates = search();
    if (candidates.isEmpty()) {
      messages.error("suspense.noCandidate");
    }
  }

  private List<Receivable> search() {
    List<AddresseeNumber> payers =
        noticeNumber == null
            ? List.of(addressee())
            : inquiry.byNoticeNumber(acts.terminal(), notice());
    List<Receivable> found = new ArrayList<>();
    for (AddresseeNumber payer : payers) {
      inquiry
          .receivables(acts.terminal(), payer, today.getDay(), true, PageRequest.first(MOST))
          .rows()
          .stream()
          .filter(r -> noticeNumber == null || r.key().noticeNumber().equals(notice()))
          .forEach(found::add);
    }
    if (payers.size() == 1) {
      foundAddressee = payers.get(0).value();
    }
    return found;
  }

  /** Posts the money to the candidate. */
  public void post(long receivableId) {
    Receivable chosen =
        getCandidates().stream()
            .filter(r -> r.receivableId() == receivableId)
            .findFirst()
            .orElseThrow(() -> new WebException("WB-E-005"));
    desk.post(act("suspense.postReason"), row.suspenseId(), chosen.key(), paidOnIfWanted());
    messages.done("suspense.posted");
    close();
  }

  /** Makes the money an overpayment of the addressee that was found. */
  public void makeOverpayment() {
    desk.makeOverpayment(
        act("suspense.overpaymentReason"),
        row.suspenseId(),
        new AddresseeNumber(foundAddressee),
        paidOnIfWanted());
    messages.done("suspense.overpaid");
    close();
  }

  private PaidOn paidOnIfWanted() {
    return isPaidOnWanted() && paidOn != null ? new PaidOn(paidOn) : null;
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }

  private NoticeNumber notice() {
    try {
      return new NoticeNumber(noticeNumber.strip());
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-006", e);
    }
  }

  private AddresseeNumber addressee() {
    try {
      return new AddresseeNumber(addresseeNumber.strip());
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new WebException("WB-E-002", e);
    }
  }

  /** Receivables that the officer can choose from; found anew after a failover. */
  public List<Receivable> getCandidates() {
    if (candidates == null) {
      candidates = noticeNumber == null && addresseeNumber == null ? List.of() : search();
    }
    return candidates;
  }

  /** The one addressee that was found, for an overpayment; null if none or several. */
  public PersonAccount getFoundAccount() {
    return foundAddressee == null
        ? null
        : inquiry
            .account(acts.terminal(), new AddresseeNumber(foundAddressee), today.getDay())
            .orElse(null);
  }

  public Suspense getRow() {
    return row;
  }

  public LocalDate getPaidOn() {
    return paidOn;
  }

  public void setPaidOn(LocalDate paidOn) {
    this.paidOn = paidOn;
  }

  public String getNoticeNumber() {
    return noticeNumber;
  }

  public void setNoticeNumber(String noticeNumber) {
    this.noticeNumber = noticeNumber;
  }

  public String getAddresseeNumber() {
    return addresseeNumber;
  }

  public void setAddresseeNumber(String addresseeNumber) {
    this.addresseeNumber = addresseeNumber;
  }
}
