package osame.addressing.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import osame.addressing.api.AddresseeAddress;
import osame.addressing.api.AddresseeFacts;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.AddresseeName;
import osame.addressing.api.AddresseeStatus;
import osame.addressing.api.CorporationFacts;
import osame.addressing.api.PersonFacts;
import osame.addressing.api.Sex;
import osame.addressing.register.FactColumns;
import osame.foundation.Digits;

/**
 * One row of the file, its texts as they stand there.
 *
 * @param changedOn since when it is so; null if the file does not say
 */
record AddresseeRow(int line, String number, LocalDate changedOn, AddresseeFacts facts) {

  /** Columns of the short form. */
  static final List<String> SHORT =
      List.of(
          "addressee_number",
          "kind",
          "name",
          "kana",
          "birth_date",
          "postal_code",
          "address",
          "address_detail",
          "telephone",
          "corporate_number");

  /** Columns of the long form: the short form's and these. */
  static final List<String> LONG =
      Stream.concat(
              SHORT.stream(),
              Stream.of(
                  "changed_on",
                  "name_alphabet",
                  "name_kanji",
                  "alias",
                  "alias_kana",
                  "sex",
                  "birth_date_text",
                  "municipality_code",
                  "town_code",
                  "lot",
                  "country_code",
                  "foreign_address",
                  "special_collection_agent_number",
                  "representative",
                  "branch",
                  "household_number",
                  "relationship",
                  "status",
                  "status_on",
                  "stay_until"))
          .toList();

  private static final int REPLACEMENT = 0xFFFD;

  /**
   * Reads the values of either form.
   *
   * @throws UnreadableRow with the code of what is wrong
   */
  static AddresseeRow of(int line, String[] values, LocalDate businessDate) throws UnreadableRow {
    for (String value : values) {
      require(isReadable(value), "AD-F-02");
    }
    require(Digits.isDigits(values[0], 15), "AD-F-03");
    LocalDate changedOn = day(values, 10, "AD-F-14");
    require(changedOn == null || !changedOn.isAfter(businessDate), "AD-F-14");
    return new AddresseeRow(line, values[0], changedOn, facts(values));
  }

  private static AddresseeFacts facts(String[] values) throws UnreadableRow {
    return new AddresseeFacts(
        code(AddresseeKind.class, values, 1, null, "AD-F-04"),
        new AddresseeName(
            values[2],
            values[3],
            text(values, 11),
            text(values, 12),
            text(values, 13),
            text(values, 14)),
        new PersonFacts(
            code(Sex.class, values, 15, Sex.UNKNOWN, "AD-F-15"),
            day(values, 4, "AD-F-06"),
            text(values, 16),
            text(values, 25),
            text(values, 26),
            day(values, 29, "AD-F-16")),
        new AddresseeAddress(
            values[5].replace("-", ""),
            text(values, 17),
            text(values, 18),
            text(values, 19),
            values[6],
            values[7],
            text(values, 20),
            text(values, 21)),
        values[8],
        new CorporationFacts(
            values[9].isEmpty() ? null : values[9],
            text(values, 22),
            text(values, 23),
            text(values, 24)),
        code(AddresseeStatus.class, values, 27, AddresseeStatus.CURRENT, "AD-F-13"),
        day(values, 28, "AD-F-13"));
  }

  private static boolean isReadable(String value) {
    return value.codePoints().noneMatch(c -> c == REPLACEMENT || Character.isISOControl(c));
  }

  private static String text(String[] values, int column) {
    return column < values.length ? values[column] : "";
  }

  private static LocalDate day(String[] values, int column, String fault) throws UnreadableRow {
    String value = text(values, column);
    if (value.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new UnreadableRow(fault);
    }
  }

  private static <E extends Enum<E>> E code(
      Class<E> type, String[] values, int column, E none, String fault) throws UnreadableRow {
    String value = text(values, column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    require(value.isEmpty() && none != null, fault);
    return none;
  }

  private static void require(boolean holds, String fault) throws UnreadableRow {
    if (!holds) {
      throw new UnreadableRow(fault);
    }
  }

  /** The columns of the staging table. */
  Object[] columns() {
    List<Object> columns = new ArrayList<>();
    columns.add(line);
    columns.add(number);
    columns.add(changedOn);
    columns.addAll(FactColumns.values(facts));
    columns.addAll(FactColumns.searchValues(facts));
    return columns.toArray();
  }
}
