package osame.receipt.levy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import osame.foundation.Digits;
import osame.receipt.api.FileFault;
import osame.receipt.api.LevyKind;

/**
 * One row of a levy file whose values can be read.
 *
 * @param amount yen; a restatement names the new amount, not the difference
 */
record LevyRow(
    int line,
    LevyKind kind,
    int levyYear,
    int taxYear,
    String taxItem,
    String noticeNumber,
    int installment,
    String addresseeNumber,
    long amount,
    LocalDate nominalDueDate,
    LocalDate dueDate,
    String reason,
    LocalDate decidedOn) {

  static final List<String> HEADER =
      List.of(
          "levy_kind",
          "levy_year",
          "tax_year",
          "tax_item",
          "notice_number",
          "installment",
          "addressee_number",
          "amount",
          "nominal_due_date",
          "due_date",
          "reason",
          "decided_on");

  static final int LEVY_YEAR = 1;
  static final int INSTALLMENT = 5;
  static final int AMOUNT = 7;

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST_REASON = 200;
  private static final int REPLACEMENT = 0xFFFD;

  /** What is wrong with a value. */
  private static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FileFault fault;

    Unreadable(int line, String code, String... arguments) {
      super(code, null, false, false);
      fault = new FileFault(line, code, List.of(arguments));
    }
  }

  /** A row, or what is wrong with it; the other is null. */
  record Read(LevyRow row, FileFault fault) {}

  static Read of(int line, String[] values) {
    try {
      return new Read(parse(line, values), null);
    } catch (Unreadable e) {
      return new Read(null, e.fault);
    }
  }

  private static LevyRow parse(int line, String[] values) throws Unreadable {
    if (values.length != HEADER.size()) {
      throw new Unreadable(
          line, "RC-F-011", Integer.toString(values.length), Integer.toString(HEADER.size()));
    }
    LevyKind kind =
        Arrays.stream(LevyKind.values())
            .filter(one -> one.name().equals(values[0]))
            .findFirst()
            .orElseThrow(() -> new Unreadable(line, "RC-F-012"));
    int levyYear = year(line, values[LEVY_YEAR]);
    int taxYear = year(line, values[2]);
    require(taxYear <= levyYear, line, "RC-F-013");
    require(values[3].matches("[0-9A-Z]{2}"), line, "RC-F-014");
    require(Digits.isDigits(values[4], 10), line, "RC-F-015");
    require(values[INSTALLMENT].matches("[0-9]{1,2}"), line, "RC-F-016");
    require(Digits.isDigits(values[6], 15), line, "RC-F-017");
    require(isAmount(values[AMOUNT]), line, "RC-F-019");
    String reason = values[10];
    require(kind == LevyKind.INITIAL || !reason.isBlank(), line, "RC-F-027");
    require(isReadable(reason), line, "RC-F-028", Integer.toString(LONGEST_REASON));
    return new LevyRow(
        line,
        kind,
        levyYear,
        taxYear,
        values[3],
        values[4],
        Integer.parseInt(values[INSTALLMENT]),
        values[6],
        Long.parseLong(values[AMOUNT]),
        day(line, values, 8),
        day(line, values, 9),
        reason,
        day(line, values, 11));
  }

  private static void require(boolean right, int line, String code, String... arguments)
      throws Unreadable {
    if (!right) {
      throw new Unreadable(line, code, arguments);
    }
  }

  private static int year(int line, String text) throws Unreadable {
    require(Digits.isDigits(text, 4), line, "RC-F-013");
    int year = Integer.parseInt(text);
    require(year >= FIRST_YEAR && year <= LAST_YEAR, line, "RC-F-013");
    return year;
  }

  /** True for whole yen below a hundred billion: no installment is near it, and sums stay exact. */
  static boolean isAmount(String text) {
    return text.matches("[0-9]{1,11}");
  }

  private static boolean isReadable(String reason) {
    return reason.length() <= LONGEST_REASON
        && reason.codePoints().noneMatch(c -> c == REPLACEMENT || Character.isISOControl(c));
  }

  private static LocalDate day(int line, String[] values, int column) throws Unreadable {
    try {
      LocalDate day = LocalDate.parse(values[column]);
      require(
          day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
          line,
          "RC-F-020",
          HEADER.get(column));
      return day;
    } catch (DateTimeException e) {
      throw new Unreadable(line, "RC-F-020", HEADER.get(column));
    }
  }

  /** Columns of the staging table. */
  Object[] columns() {
    return new Object[] {
      line,
      kind,
      levyYear,
      taxYear,
      taxItem,
      noticeNumber,
      installment,
      addresseeNumber,
      amount,
      nominalDueDate,
      dueDate,
      reason,
      decidedOn
    };
  }
}
