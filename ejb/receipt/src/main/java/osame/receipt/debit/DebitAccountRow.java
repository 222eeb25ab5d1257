package osame.receipt.debit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import osame.foundation.Digits;
import osame.zengin.AccountKind;
import osame.zengin.CharacterRules;
import osame.zengin.ZenginText;

/**
 * One row of an account file (docs/files.md). Names are brought into the characters of the bank
 * files; a name of which something would be lost or cut is a fault, for nobody but an officer can
 * say how the bank writes it.
 */
final class DebitAccountRow {

  static final List<String> COLUMNS =
      List.of(
          "addressee_number",
          "tax_item",
          "bank_code",
          "branch_code",
          "bank_name_kana",
          "branch_name_kana",
          "account_kind",
          "account_number",
          "holder_kana",
          "valid_from");

  private static final int BANK_NAME_BYTES = 15;
  private static final int HOLDER_BYTES = 30;

  /** Names of banks have no symbol but the dash. */
  private static final CharacterRules BANK_NAMES =
      new CharacterRules(CharacterRules.STRICT.bankSymbols(), CharacterRules.STRICT.bankSymbols());

  private final Map<String, String> values;
  private final BiConsumer<String, List<String>> faults;
  private boolean fit = true;

  private DebitAccountRow(Map<String, String> values, BiConsumer<String, List<String>> faults) {
    this.values = values;
    this.faults = faults;
  }

  /**
   * The row's values in the order of the columns, ready to be stored.
   *
   * @param values by the name of the column
   * @param faults takes code and arguments of what is wrong
   * @return empty if something is wrong
   */
  static Optional<Object[]> read(
      Map<String, String> values, BiConsumer<String, List<String>> faults) {
    return new DebitAccountRow(values, faults).row();
  }

  private Optional<Object[]> row() {
    Object[] row = {
      checked("addressee_number", v -> Digits.isDigits(v, 15)),
      checked("tax_item", v -> v.isEmpty() || v.matches("[0-9A-Z]{2}")),
      checked("bank_code", v -> Digits.isDigits(v, 4)),
      checked("branch_code", v -> Digits.isDigits(v, 3)),
      name("bank_name_kana", BANK_NAMES, BANK_NAME_BYTES),
      name("branch_name_kana", BANK_NAMES, BANK_NAME_BYTES),
      checked("account_kind", DebitAccountRow::isKind),
      checked("account_number", v -> Digits.isDigits(v, 7)),
      name("holder_kana", CharacterRules.STRICT, HOLDER_BYTES),
      checked("valid_from", DebitAccountRow::isDay)
    };
    return fit ? Optional.of(row) : Optional.empty();
  }

  private interface Test {
    boolean passes(String value);
  }

  private String checked(String column, Test test) {
    String value = values.get(column);
    if (!test.passes(value)) {
      fault("RC-F-122", column);
    }
    return value;
  }

  private String name(String column, CharacterRules rules, int bytes) {
    ZenginText.Converted name = ZenginText.convert(values.get(column).strip(), rules);
    if (!name.isComplete()) {
      fault("RC-F-123", column, String.valueOf(name.refused().size()));
    } else if (name.text().length() > bytes) {
      fault("RC-F-124", column, String.valueOf(name.text().length()), String.valueOf(bytes));
    } else if (name.text().isEmpty()) {
      fault("RC-F-122", column);
    }
    return name.text();
  }

  private void fault(String code, String... arguments) {
    fit = false;
    faults.accept(code, List.of(arguments));
  }

  private static boolean isKind(String value) {
    return Arrays.stream(AccountKind.values()).anyMatch(kind -> kind.name().equals(value));
  }

  private static boolean isDay(String value) {
    try {
      return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(value) != null;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
