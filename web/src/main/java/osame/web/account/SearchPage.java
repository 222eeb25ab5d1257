package osame.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeCriteria;
import osame.addressing.api.Addressees;
import osame.addressing.api.LackingItem;
import osame.foundation.AddresseeNumber;
import osame.foundation.NoticeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.receipt.api.ReceiptInquiry;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;
import osame.web.signin.CurrentOfficer;

/** Search for an addressee; one hit opens the account at once. */
@Named("search")
@ViewScoped
public class SearchPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Addressees addressees;
  @Inject private ReceiptInquiry inquiry;
  @Inject private CurrentOfficer officer;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private String number;
  private String name;
  private LocalDate birthDate;
  private String address;
  private String noticeNumber;
  private boolean past = true;
  private LackingItem lacking;
  private AddresseeCriteria asked;
  private transient LazyRows<Addressee> rows;
  private transient List<AddresseeCriteria> recent;

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
        new AddresseeCriteria(text(number), text(name), birthDate, text(address), past, lacking);
    return find(criteria);
  }

  private String find(AddresseeCriteria criteria) {
    Page<Addressee> first = addressees.search(acts.terminal(), criteria, PageRequest.first(2));
    if (first.total() == 1) {
      return account(first.rows().get(0).number());
    }
    if (first.total() == 0) {
      messages.error("search.nobody");
      return null;
    }
    if (first.total() == Addressees.MOST_FOUND) {
      messages.done("search.tooMany", show.number(Addressees.MOST_FOUND));
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

  /** Does one of the latest searches again. */
  public String repeat(String index) {
    AddresseeCriteria again = getRecent().get(Integer.parseInt(index));
    clear();
    number = again.number();
    name = again.name();
    birthDate = again.birthDate();
    address = again.address();
    past = again.past();
    lacking = again.lacking();
    return find(again);
  }

  /** This officer's latest searches. */
  public List<AddresseeCriteria> getRecent() {
    if (recent == null) {
      recent = addressees.recent();
    }
    return recent;
  }

  /** One of the latest searches in words. */
  public String words(AddresseeCriteria criteria) {
    return Stream.of(
            criteria.name(),
            criteria.number(),
            criteria.birthDate() == null ? "" : show.date(criteria.birthDate()),
            criteria.address(),
            sentences.label(criteria.lacking()))
        .filter(SearchPage::filled)
        .collect(Collectors.joining("・"));
  }

  /** Empties the form. */
  public void clear() {
    number = null;
    name = null;
    birthDate = null;
    address = null;
    noticeNumber = null;
    past = true;
    lacking = null;
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

  /** The account, or the addressee for those who do not look into accounts. */
  private String account(AddresseeNumber payer) {
    String page = officer.isInquirer() ? "account" : "addressee";
    return "/" + page + ".xhtml?faces-redirect=true&number=" + payer.value();
  }

  private static boolean filled(String value) {
    return value != null && !value.isBlank();
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }

  public boolean isPast() {
    return past;
  }

  public void setPast(boolean past) {
    this.past = past;
  }

  public LackingItem getLacking() {
    return lacking;
  }

  public void setLacking(LackingItem lacking) {
    this.lacking = lacking;
  }

  public LackingItem[] getLackingItems() {
    return LackingItem.values();
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
