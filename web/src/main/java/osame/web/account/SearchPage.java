package osame.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeCriteria;
import osame.addressing.api.Addressees;
import osame.foundation.AddresseeNumber;
import osame.foundation.NoticeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.receipt.api.ReceiptInquiry;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** Search for an addressee; one hit opens the account at once. */
@Named("search")
@ViewScoped
public class SearchPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Addressees addressees;
  @Inject private ReceiptInquiry inquiry;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String number;
  private String name;
  private LocalDate birthDate;
  private String address;
  private String noticeNumber;
  private AddresseeCriteria asked;
  private transient LazyRows<Addressee> rows;

  /** Searches; a notice number alone leads straight to its payer. */
  public String find() {
    asked = null;
    rows = null;
    if (filled(noticeNumber)) {
      List<AddresseeNumber> payers = byNotice();
      if (payers.isEmpty()) {
        messages.error("search.noNotice");
        return null;
      }
      return account(payers.get(0));
    }
    AddresseeCriteria criteria =
        new AddresseeCriteria(text(number), text(name), birthDate, text(address));
    Page<Addressee> first = addressees.search(acts.terminal(), criteria, PageRequest.first(2));
    if (first.total() == 1) {
      return account(first.rows().get(0).number());
    }
    if (first.total() == 0) {
      messages.error("search.nobody");
      return null;
    }
    asked = criteria;
    return null;
  }

  private List<AddresseeNumber> byNotice() {
    try {
      return inquiry.byNoticeNumber(acts.terminal(), new NoticeNumber(noticeNumber.strip()));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  /** Empties the form. */
  public void clear() {
    number = null;
    name = null;
    birthDate = null;
    address = null;
    noticeNumber = null;
    asked = null;
    rows = null;
  }

  public LazyRows<Addressee> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), row -> row.number().value());
    }
    return rows;
  }

  public PagedList<Addressee> getList() {
    AddresseeCriteria criteria = asked;
    String terminal = acts.terminal();
    return new PagedList<Addressee>(
            "addressees", "AR-010", page -> addressees.search(terminal, criteria, page))
        .about(Addressee::number)
        .column("addressee.number", row -> row.number().value())
        .column("addressee.kind", row -> sentences.label(row.kind()))
        .column("addressee.name", Addressee::name)
        .column("addressee.kana", Addressee::kana)
        .column("addressee.birthDate", Addressee::birthDate)
        .column("addressee.postalCode", Addressee::postalCode)
        .column("addressee.address", Addressee::address)
        .column("addressee.addressDetail", Addressee::addressDetail);
  }

  /** Whether there is a result to show. */
  public boolean isFound() {
    return asked != null;
  }

  private static String account(AddresseeNumber payer) {
    return "/account.xhtml?faces-redirect=true&number=" + payer.value();
  }

  private static boolean filled(String value) {
    return value != null && !value.isBlank();
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getNoticeNumber() {
    return noticeNumber;
  }

  public void setNoticeNumber(String noticeNumber) {
    this.noticeNumber = noticeNumber;
  }
}
