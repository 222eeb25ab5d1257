package osame.addressing.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import osame.addressing.api.AddresseeAddress;
import osame.addressing.api.AddresseeFacts;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.AddresseeName;
import osame.addressing.api.AddresseeStatus;
import osame.addressing.api.CorporationFacts;
import osame.addressing.api.PersonFacts;
import osame.foundation.Digits;
import osame.foundation.check.CorporateNumberCheck;
import osame.foundation.check.MunicipalityCodeCheck;

/**
 * What the facts of an addressee must be, whether they come by file or by hand: lengths and forms
 * of the standard's items (docs/files.md). Lengths count characters: a character beyond the basic
 * plane is one, and a variation selector belongs to the character before it.
 */
public final class AddresseeRules {

  /** A fact that can't be so. */
  public record Fault(String code, List<String> arguments) {

    static Fault of(String code, Object... arguments) {
      return new Fault(code, Stream.of(arguments).map(String::valueOf).toList());
    }
  }

  private record Limit(String item, String value, int most) {}

  private static final int REPLACEMENT = 0xFFFD;

  private AddresseeRules() {}

  /**
   * The first fault, if there is one.
   *
   * @param businessDate nobody is born or leaves after it
   */
  public static Optional<Fault> fault(AddresseeFacts facts, LocalDate businessDate) {
    return Stream.of(
            texts(facts),
            name(facts),
            person(facts, businessDate),
            address(facts),
            status(facts, businessDate),
            corporation(facts))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Fault> texts(AddresseeFacts facts) {
    for (Limit limit : limits(facts)) {
      if (limit.value.codePoints().anyMatch(c -> c == REPLACEMENT || Character.isISOControl(c))) {
        return Optional.of(Fault.of("AD-F-02"));
      }
      if (length(limit.value) > limit.most) {
        return Optional.of(Fault.of("AD-F-10", limit.item, limit.most));
      }
    }
    return Optional.empty();
  }

  private static List<Limit> limits(AddresseeFacts facts) {
    AddresseeName name = facts.name();
    PersonFacts person = facts.person();
    AddresseeAddress address = facts.address();
    CorporationFacts corporation = facts.corporation();
    return List.of(
        new Limit("name", name.name(), 100),
        new Limit("kana", name.kana(), 100),
        new Limit("name_alphabet", name.alphabet(), 100),
        new Limit("name_kanji", name.kanji(), 100),
        new Limit("alias", name.alias(), 100),
        new Limit("alias_kana", name.aliasKana(), 100),
        new Limit("birth_date_text", person.birthDateText(), 72),
        new Limit("household_number", person.householdNumber(), 15),
        new Limit("relationship", person.relationship(), 50),
        new Limit("lot", address.lot(), 50),
        new Limit("address", address.text(), 300),
        new Limit("address_detail", address.detail(), 300),
        new Limit("foreign_address", address.foreignAddress(), 300),
        new Limit("telephone", facts.telephone(), 20),
        new Limit(
            "special_collection_agent_number", corporation.specialCollectionAgentNumber(), 20),
        new Limit("representative", corporation.representative(), 100),
        new Limit("branch", corporation.branch(), 100));
  }

  /** Characters as people count them. */
  static long length(String text) {
    return text.codePoints().filter(c -> !isVariationSelector(c)).count();
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static Optional<Fault> name(AddresseeFacts facts) {
    return check(!facts.name().name().isBlank(), "AD-F-05");
  }

  private static Optional<Fault> person(AddresseeFacts facts, LocalDate businessDate) {
    LocalDate birth = facts.person().birthDate();
    return check(birth == null || !birth.isAfter(businessDate), "AD-F-06");
  }

  private static Optional<Fault> address(AddresseeFacts facts) {
    AddresseeAddress address = facts.address();
    if (!isEmptyOrDigits(address.postalCode(), 7)) {
      return Optional.of(Fault.of("AD-F-07"));
    }
    boolean municipality =
        address.municipalityCode().isEmpty()
            || MunicipalityCodeCheck.isValid(address.municipalityCode());
    if (!municipality || !isEmptyOrDigits(address.townCode(), 7)) {
      return Optional.of(Fault.of("AD-F-11"));
    }
    boolean country =
        address.countryCode().isEmpty() || address.countryCode().matches("[0-9A-Z]{3}");
    return check(country, "AD-F-12");
  }

  private static boolean isEmptyOrDigits(String text, int length) {
    return text.isEmpty() || Digits.isDigits(text, length);
  }

  private static Optional<Fault> status(AddresseeFacts facts, LocalDate businessDate) {
    LocalDate on = facts.statusOn();
    LocalDate birth = facts.person().birthDate();
    if (facts.status() == AddresseeStatus.CURRENT) {
      return check(on == null, "AD-F-13");
    }
    boolean dead = facts.status() == AddresseeStatus.DECEASED;
    boolean person =
        facts.kind() == AddresseeKind.RESIDENT || facts.kind() == AddresseeKind.UNREGISTERED;
    boolean possible =
        on != null && !on.isAfter(businessDate) && (birth == null || !on.isBefore(birth));
    return check(possible && (!dead || person), "AD-F-13");
  }

  private static Optional<Fault> corporation(AddresseeFacts facts) {
    String number = facts.corporation().number();
    return check(number == null || CorporateNumberCheck.isValid(number), "AD-F-08");
  }

  private static Optional<Fault> check(boolean holds, String code) {
    return holds ? Optional.empty() : Optional.of(Fault.of(code));
  }
}
