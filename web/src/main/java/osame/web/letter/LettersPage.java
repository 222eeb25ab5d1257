package osame.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import osame.foundation.AddresseeNumber;
import osame.operations.api.Letter;
import osame.operations.api.LetterCriteria;
import osame.operations.api.LetterForm;
import osame.operations.api.LetterState;
import osame.operations.api.Letters;
import osame.operations.api.PrintLot;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.list.Downloads;
import osame.web.list.LazyRows;
import osame.web.list.OutputReason;
import osame.web.list.PagedList;

/** Print lots, letters with what did not fit, and the forms in force (CM-060, CM-061). */
@Named("lettersPage")
@ViewScoped
public class LettersPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Letters letters;
  @Inject private LetterDialog dialog;
  @Inject private ActFactory acts;
  @Inject private OutputReason reason;
  @Inject private Today today;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private LetterState state;
  private Long lotId;
  private String addresseeNumber;
  private Long number;
  private transient LazyRows<PrintLot> lots;
  private transient LazyRows<Letter> rows;

  /** Looks for letters anew. */
  public void filter() {
    rows = null;
  }

  /** Shows the archived pages of a letter. */
  public void show(long letterId) {
    byte[] pdf = letters.reprint(acts.act(reason.text()), letterId);
    Downloads.show("letter-" + letterId + ".pdf", new ByteArrayInputStream(pdf));
  }

  /** Shows what a form looks like. */
  public void showForm(String form, String stage) {
    byte[] pdf = letters.sample(form, stage, today.getDay());
    Downloads.show(form + ".pdf", new ByteArrayInputStream(pdf));
  }

  /** Takes a letter out. */
  public void withdraw(long letterId) {
    letters.withdraw(acts.act(sentences.text("letters.withdrawReason")), letterId);
    messages.done("letters.withdrawn");
    filter();
  }

  /** Opens a letter that did not fit in the dialog. */
  public void open(long letterId) {
    dialog.open(letterId);
  }

  public LazyRows<PrintLot> getLots() {
    if (lots == null) {
      lots = new LazyRows<>(getLotList(), PrintLot::printLotId);
    }
    return lots;
  }

  public PagedList<PrintLot> getLotList() {
    return new PagedList<>("print-lots", "CM-060", letters::printLots)
        .column("lot.id", PrintLot::printLotId)
        .column("lot.name", PrintLot::name)
        .column("lot.form", PrintLot::title)
        .column("lot.issuedOn", lot -> lot.issuedOn().value())
        .column("lot.letters", PrintLot::letters)
        .column("lot.drawn", PrintLot::drawn)
        .column("lot.overflow", PrintLot::overflow)
        .column("lot.withdrawn", PrintLot::withdrawn)
        .column("lot.pages", PrintLot::pages)
        .column("lot.envelopes", PrintLot::envelopes)
        .column("lot.orderedBy", PrintLot::orderedBy);
  }

  public LazyRows<Letter> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), Letter::letterId);
    }
    return rows;
  }

  public PagedList<Letter> getList() {
    LetterCriteria criteria = new LetterCriteria(state, lotId, addressee(), number);
    return new PagedList<Letter>(
            "letters", "CM-061", page -> letters.letters(acts.terminal(), criteria, page))
        .about(Letter::addresseeNumber)
        .column("letter.year", letter -> letter.number().fiscalYear().value())
        .column("letter.number", letter -> letter.number().number())
        .column("letter.form", Letter::title)
        .column("letter.addressee", letter -> letter.addresseeNumber().value())
        .column("letter.state", letter -> sentences.label(letter.state()))
        .column("letter.lot", Letter::printLotId)
        .column("letter.part", Letter::partNo)
        .column("letter.pages", Letter::pages)
        .column("letter.issuedOn", letter -> letter.issuedOn().value())
        .column("letter.issuedBy", Letter::issuedBy);
  }

  private AddresseeNumber addressee() {
    try {
      return addresseeNumber == null ? null : new AddresseeNumber(addresseeNumber.strip());
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-002", e);
    }
  }

  public List<LetterForm> getForms() {
    return letters.forms(today.getDay());
  }

  public List<LetterState> getStates() {
    return Arrays.asList(LetterState.values());
  }

  public LetterState getState() {
    return state;
  }

  public void setState(LetterState state) {
    this.state = state;
  }

  public Long getLotId() {
    return lotId;
  }

  public void setLotId(Long lotId) {
    this.lotId = lotId;
  }

  public String getAddresseeNumber() {
    return addresseeNumber;
  }

  public void setAddresseeNumber(String addresseeNumber) {
    this.addresseeNumber = addresseeNumber;
  }

  public Long getNumber() {
    return number;
  }

  public void setNumber(Long number) {
    this.number = number;
  }
}
