package osame.addressing.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import osame.addressing.api.AddresseeAddress;
import osame.addressing.api.AddresseeFacts;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.AddresseeName;
import osame.addressing.api.AddresseeStatus;
import osame.addressing.api.CorporationFacts;
import osame.addressing.api.PersonFacts;
import osame.addressing.api.Sex;
import osame.addressing.search.SearchText;

/**
 * The columns of an addressee's facts, the same in the master, its history and the staging table;
 * SQL names them by {@code <facts>}.
 */
public final class FactColumns {

  public static final List<String> NAMES =
      List.of(
          "kind",
          "name",
          "kana",
          "name_alphabet",
          "name_kanji",
          "alias",
          "alias_kana",
          "sex",
          "birth_date",
          "birth_date_text",
          "postal_code",
          "municipality_code",
          "town_code",
          "lot",
          "address",
          "address_detail",
          "country_code",
          "foreign_address",
          "telephone",
          "corporate_number",
          "special_collection_agent_number",
          "representative",
          "branch",
          "household_number",
          "relationship",
          "status",
          "status_on",
          "stay_until");

  /** Columns of the folded texts, in the order of {@link #searchValues}. */
  public static final List<String> SEARCH = List.of("name_search", "kana_search", "address_search");

  private FactColumns() {}

  /** All columns, each after the prefix, separated by commas. */
  public static String list(String prefix) {
    return NAMES.stream().map(prefix::concat).collect(Collectors.joining(", "));
  }

  /** The values in the order of {@link #NAMES}. */
  public static List<Object> values(AddresseeFacts facts) {
    AddresseeName name = facts.name();
    PersonFacts person = facts.person();
    AddresseeAddress address = facts.address();
    CorporationFacts corporation = facts.corporation();
    return new ArrayList<>(
        Arrays.asList(
            facts.kind().name(),
            name.name(),
            name.kana(),
            name.alphabet(),
            name.kanji(),
            name.alias(),
            name.aliasKana(),
            person.sex().name(),
            person.birthDate(),
            person.birthDateText(),
            address.postalCode(),
            address.municipalityCode(),
            address.townCode(),
            address.lot(),
            address.text(),
            address.detail(),
            address.countryCode(),
            address.foreignAddress(),
            facts.telephone(),
            corporation.number(),
            corporation.specialCollectionAgentNumber(),
            corporation.representative(),
            corporation.branch(),
            person.householdNumber(),
            person.relationship(),
            facts.status().name(),
            facts.statusOn(),
            person.stayUntil()));
  }

  /** The folded texts: all names, all kana, all addresses; parts stand apart by a bar. */
  public static List<String> searchValues(AddresseeFacts facts) {
    AddresseeName name = facts.name();
    AddresseeAddress address = facts.address();
    return List.of(
        folded(
            name.name(),
            name.alphabet(),
            name.kanji(),
            name.alias(),
            facts.corporation().representative()),
        folded(name.kana(), name.aliasKana()),
        folded(address.text() + address.detail(), address.foreignAddress()));
  }

  private static String folded(String... texts) {
    return Arrays.stream(texts)
        .map(SearchText::fold)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("|"));
  }

  /** Reads the columns of a row. */
  public static AddresseeFacts read(ResultSet row) throws SQLException {
    return new AddresseeFacts(
        AddresseeKind.valueOf(row.getString("kind")),
        new AddresseeName(
            row.getString("name"),
            row.getString("kana"),
            row.getString("name_alphabet"),
            row.getString("name_kanji"),
            row.getString("alias"),
            row.getString("alias_kana")),
        new PersonFacts(
            Sex.valueOf(row.getString("sex")),
            row.getObject("birth_date", LocalDate.class),
            row.getString("birth_date_text"),
            row.getString("household_number"),
            row.getString("relationship"),
            row.getObject("stay_until", LocalDate.class)),
        address(row),
        row.getString("telephone"),
        new CorporationFacts(
            row.getString("corporate_number"),
            row.getString("special_collection_agent_number"),
            row.getString("representative"),
            row.getString("branch")),
        AddresseeStatus.valueOf(row.getString("status")),
        row.getObject("status_on", LocalDate.class));
  }

  private static AddresseeAddress address(ResultSet row) throws SQLException {
    return new AddresseeAddress(
        row.getString("postal_code"),
        row.getString("municipality_code"),
        row.getString("town_code"),
        row.getString("lot"),
        row.getString("address"),
        row.getString("address_detail"),
        row.getString("country_code"),
        row.getString("foreign_address"));
  }
}
