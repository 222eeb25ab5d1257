package osame.web.addressee;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import osame.addressing.api.AddresseeAddress;
import osame.addressing.api.AddresseeFacts;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.AddresseeName;
import osame.addressing.api.AddresseeStatus;
import osame.addressing.api.CorporationFacts;
import osame.addressing.api.PersonFacts;
import osame.addressing.api.Sex;

/** The fields of the form for an addressee, by name. */
public class AddresseeFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private AddresseeKind kind = AddresseeKind.UNREGISTERED;
  private Sex sex = Sex.UNKNOWN;
  private AddresseeStatus status = AddresseeStatus.CURRENT;
  private final Map<String, String> text = new HashMap<>();
  private final Map<String, LocalDate> day = new HashMap<>();

  /** Filled with what is. */
  static AddresseeFields of(AddresseeFacts facts) {
    AddresseeFields fields = new AddresseeFields();
    fields.kind = facts.kind();
    fields.sex = facts.person().sex();
    fields.status = facts.status();
    fields.fill(facts.name());
    fields.fill(facts.person());
    fields.fill(facts.address());
    fields.fill(facts.corporation());
    fields.text.put("telephone", facts.telephone());
    fields.day.put("statusOn", facts.statusOn());
    return fields;
  }

  private void fill(AddresseeName name) {
    text.put("name", name.name());
    text.put("kana", name.kana());
    text.put("nameAlphabet", name.alphabet());
    text.put("nameKanji", name.kanji());
    text.put("alias", name.alias());
    text.put("aliasKana", name.aliasKana());
  }

  private void fill(PersonFacts person) {
    day.put("birthDate", person.birthDate());
    text.put("birthDateText", person.birthDateText());
    text.put("householdNumber", person.householdNumber());
    text.put("relationship", person.relationship());
    day.put("stayUntil", person.stayUntil());
  }

  private void fill(AddresseeAddress address) {
    text.put("postalCode", address.postalCode());
    text.put("municipalityCode", address.municipalityCode());
    text.put("townCode", address.townCode());
    text.put("lot", address.lot());
    text.put("address", address.text());
    text.put("addressDetail", address.detail());
    text.put("countryCode", address.countryCode());
    text.put("foreignAddress", address.foreignAddress());
  }

  private void fill(CorporationFacts corporation) {
    text.put("corporateNumber", corporation.number());
    text.put("specialCollectionAgentNumber", corporation.specialCollectionAgentNumber());
    text.put("representative", corporation.representative());
    text.put("branch", corporation.branch());
  }

  /** What the form says. */
  AddresseeFacts facts() {
    return new AddresseeFacts(
        kind,
        new AddresseeName(
            typed("name"),
            typed("kana"),
            typed("nameAlphabet"),
            typed("nameKanji"),
            typed("alias"),
            typed("aliasKana")),
        new PersonFacts(
            sex,
            day.get("birthDate"),
            typed("birthDateText"),
            typed("householdNumber"),
            typed("relationship"),
            day.get("stayUntil")),
        new AddresseeAddress(
            typed("postalCode").replace("-", ""),
            typed("municipalityCode"),
            typed("townCode"),
            typed("lot"),
            typed("address"),
            typed("addressDetail"),
            typed("countryCode"),
            typed("foreignAddress")),
        typed("telephone"),
        new CorporationFacts(
            typed("corporateNumber").isEmpty() ? null : typed("corporateNumber"),
            typed("specialCollectionAgentNumber"),
            typed("representative"),
            typed("branch")),
        status,
        day.get("statusOn"));
  }

  private String typed(String name) {
    String value = text.get(name);
    return value == null ? "" : value.strip();
  }

  public AddresseeKind getKind() {
    return kind;
  }

  public void setKind(AddresseeKind kind) {
    this.kind = kind;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public AddresseeStatus getStatus() {
    return status;
  }

  public void setStatus(AddresseeStatus status) {
    this.status = status;
  }

  /** Texts by name; what is typed goes in here. */
  public Map<String, String> getText() {
    return text;
  }

  /** Days by name. */
  public Map<String, LocalDate> getDay() {
    return day;
  }

  public AddresseeKind[] getKinds() {
    return AddresseeKind.values();
  }

  public Sex[] getSexes() {
    return Sex.values();
  }

  public AddresseeStatus[] getStatuses() {
    return AddresseeStatus.values();
  }
}
