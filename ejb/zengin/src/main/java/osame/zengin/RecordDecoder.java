package osame.zengin;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import osame.zengin.DebitFault.Scope;

/** Makes one record of 120 bytes into values and notes what is wrong with it. */
final class RecordDecoder {

  private final DebitFormat format;
  private final DebitFileKind kind;
  private final char[] chars = new char[DebitFormat.RECORD_LENGTH];
  private long recordNumber;
  private Scope scope = Scope.FILE;
  private List<DebitFault> faults = List.of();

  RecordDecoder(DebitFormat format, DebitFileKind kind) {
    this.format = format;
    this.kind = kind;
  }

  /** Takes up a record; its faults go into the list. */
  void take(byte[] bytes, long number, List<DebitFault> into) {
    for (int i = 0; i < chars.length; i++) {
      chars[i] = format.encoding().decode(bytes[i]);
    }
    recordNumber = number;
    faults = into;
  }

  /** The first character of the record, which says what it is. */
  char recordKind() {
    return chars[0];
  }

  /** The record as a header; empty if its day can't be read. */
  Optional<DebitRecord> header() {
    scope = Scope.FILE;
    check(Layout.HEADER_FIELDS);
    if (!text(Layout.KIND_CODE).equals(Layout.DIRECT_DEBIT)) {
      fault(DebitFaultKind.NOT_DIRECT_DEBIT, Layout.KIND_CODE);
    }
    if (at(Layout.ENCODING_CODE) != format.encoding().code()) {
      fault(DebitFaultKind.WRONG_ENCODING_CODE, Layout.ENCODING_CODE);
    }
    Optional<AccountKind> account =
        AccountKind.of(at(Layout.CITY_ACCOUNT_KIND)).filter(k -> k != AccountKind.TAX_RESERVE);
    if (account.isEmpty()) {
      fault(DebitFaultKind.UNKNOWN_VALUE, Layout.CITY_ACCOUNT_KIND, "accountKind");
    }
    return day()
        .map(
            day ->
                new DebitHeader(
                    text(Layout.CONSIGNOR_CODE),
                    text(Layout.CONSIGNOR_NAME),
                    day,
                    text(Layout.CITY_BANK_CODE),
                    text(Layout.CITY_BANK_NAME),
                    text(Layout.CITY_BRANCH_CODE),
                    text(Layout.CITY_BRANCH_NAME),
                    account.orElse(AccountKind.OTHER),
                    text(Layout.CITY_ACCOUNT_NUMBER)));
  }

  private Optional<MonthDay> day() {
    long number = number(Layout.DEBIT_DAY);
    if (number < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(MonthDay.of((int) number / 100, (int) number % 100));
    } catch (DateTimeException noSuchDay) {
      fault(DebitFaultKind.NO_SUCH_DAY, Layout.DEBIT_DAY);
      return Optional.empty();
    }
  }

  /** The record as a line; empty if its amount can't be read. */
  Optional<DebitRecord> line() {
    scope = Scope.ROW;
    check(Layout.LINE_FIELDS);
    Optional<AccountKind> account = AccountKind.of(at(Layout.ACCOUNT_KIND));
    if (account.isEmpty()) {
      fault(DebitFaultKind.UNKNOWN_VALUE, Layout.ACCOUNT_KIND, "accountKind");
    }
    Optional<NewCode> newCode = NewCode.of(at(Layout.NEW_CODE));
    if (newCode.isEmpty()) {
      fault(DebitFaultKind.UNKNOWN_VALUE, Layout.NEW_CODE, "newCode");
    }
    long amount = number(Layout.AMOUNT);
    if (amount < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new DebitLine(
            text(Layout.BANK_CODE),
            text(Layout.BANK_NAME),
            text(Layout.BRANCH_CODE),
            text(Layout.BRANCH_NAME),
            account.orElse(AccountKind.OTHER),
            text(Layout.ACCOUNT_NUMBER),
            text(Layout.HOLDER_NAME),
            amount,
            newCode.orElse(NewCode.OTHER),
            text(Layout.CUSTOMER_NUMBER),
            resultCode()));
  }

  private ResultCode resultCode() {
    ResultCode code = new ResultCode(at(Layout.RESULT_CODE));
    if (kind == DebitFileKind.REQUEST && !code.isDebited()) {
      fault(DebitFaultKind.RESULT_IN_REQUEST, Layout.RESULT_CODE);
    } else if (!code.isKnown() && isResult(code.value())) {
      notice(DebitFaultKind.UNKNOWN_RESULT_CODE, Layout.RESULT_CODE);
    }
    return code;
  }

  /** The record as a trailer; empty if one of its totals can't be read. */
  Optional<DebitRecord> trailer() {
    scope = Scope.FILE;
    int before = faults.size();
    check(Layout.TRAILER_FIELDS);
    if (faults.subList(before, faults.size()).stream().anyMatch(f -> f.scope() == Scope.FILE)) {
      return Optional.empty();
    }
    return Optional.of(
        new DebitTrailer(
            (int) number(Layout.TOTAL_COUNT),
            number(Layout.TOTAL_AMOUNT),
            (int) number(Layout.DEBITED_COUNT),
            number(Layout.DEBITED_AMOUNT),
            (int) number(Layout.FAILED_COUNT),
            number(Layout.FAILED_AMOUNT)));
  }

  /** The record as the end of the file. */
  Optional<DebitRecord> end() {
    scope = Scope.FILE;
    check(Layout.END_FIELDS);
    return Optional.of(new DebitEnd());
  }

  private void check(List<Field> fields) {
    for (Field field : fields) {
      int bad = firstBad(field);
      if (bad < 0) {
        continue;
      }
      switch (field.type()) {
        case DIGITS -> add(DebitFaultKind.NOT_DIGITS, scope, bad + 1, field.name());
        case BLANK -> add(DebitFaultKind.FILLER_NOT_BLANK, Scope.NOTICE, bad + 1);
        default -> add(DebitFaultKind.CHARACTER, scope, bad + 1, field.name());
      }
    }
  }

  private int firstBad(Field field) {
    for (int i = field.start(); i < field.end(); i++) {
      if (!isAllowed(field.type(), chars[i])) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAllowed(Field.Type type, char c) {
    return switch (type) {
      case DIGITS -> c >= '0' && c <= '9';
      case BANK_NAME -> format.rules().allowsInBankName(c);
      case PARTY_NAME -> format.rules().allowsInPartyName(c);
      case RESULT -> isResult(c);
      case BLANK -> c == ' ';
    };
  }

  static boolean isResult(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  private char at(Field field) {
    return chars[field.start()];
  }

  private String text(Field field) {
    int end = field.end();
    while (end > field.start() && chars[end - 1] == ' ') {
      end--;
    }
    return new String(chars, field.start(), end - field.start());
  }

  /** The number in an item of at most 12 digits, or -1 if it is none. */
  private long number(Field field) {
    long number = 0;
    for (int i = field.start(); i < field.end(); i++) {
      if (chars[i] < '0' || chars[i] > '9') {
        return -1;
      }
      number = number * 10 + (chars[i] - '0');
    }
    return number;
  }

  /** Notes a fault of the record at hand. */
  void fault(DebitFaultKind what, Field field, Object... arguments) {
    add(what, scope, field.position(), arguments);
  }

  private void notice(DebitFaultKind what, Field field) {
    add(what, Scope.NOTICE, field.position());
  }

  private void add(DebitFaultKind what, Scope howFar, int position, Object... arguments) {
    faults.add(DebitFault.of(what, howFar, recordNumber, position, arguments));
  }
}
