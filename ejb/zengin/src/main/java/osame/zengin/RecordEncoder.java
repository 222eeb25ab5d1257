package osame.zengin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import osame.zengin.DebitFault.Scope;

/** Puts values into one record of 120 bytes and notes what does not fit. */
final class RecordEncoder {

  private final DebitFormat format;
  private final byte[] bytes = new byte[DebitFormat.RECORD_LENGTH];
  private long recordNumber;
  private List<DebitFault> faults = new ArrayList<>();

  RecordEncoder(DebitFormat format) {
    this.format = format;
  }

  /** The record put together last. */
  byte[] bytes() {
    return bytes;
  }

  /** Puts a header together; what is wrong with it is returned. */
  List<DebitFault> header(DebitHeader header, long number) {
    start(Layout.HEADER, number);
    digits(Layout.KIND_CODE, Layout.DIRECT_DEBIT);
    digits(Layout.ENCODING_CODE, String.valueOf(format.encoding().code()));
    digits(Layout.CONSIGNOR_CODE, header.consignorCode());
    text(Layout.CONSIGNOR_NAME, header.consignorName());
    number(
        Layout.DEBIT_DAY,
        header.debitDay().getMonthValue() * 100L + header.debitDay().getDayOfMonth());
    digits(Layout.CITY_BANK_CODE, header.bankCode());
    text(Layout.CITY_BANK_NAME, header.bankName());
    digits(Layout.CITY_BRANCH_CODE, header.branchCode());
    text(Layout.CITY_BRANCH_NAME, header.branchName());
    digits(Layout.CITY_ACCOUNT_KIND, String.valueOf(header.accountKind().code()));
    if (header.accountKind() == AccountKind.TAX_RESERVE) {
      fault(DebitFaultKind.UNKNOWN_VALUE, Layout.CITY_ACCOUNT_KIND, "accountKind");
    }
    digits(Layout.CITY_ACCOUNT_NUMBER, header.accountNumber());
    return faults;
  }

  /** Puts a line together; what is wrong with it is returned. */
  List<DebitFault> line(DebitLine line, DebitFileKind kind, long number) {
    start(Layout.LINE, number);
    digits(Layout.BANK_CODE, line.bankCode());
    text(Layout.BANK_NAME, line.bankName());
    digits(Layout.BRANCH_CODE, line.branchCode());
    text(Layout.BRANCH_NAME, line.branchName());
    digits(Layout.ACCOUNT_KIND, String.valueOf(line.accountKind().code()));
    digits(Layout.ACCOUNT_NUMBER, line.accountNumber());
    text(Layout.HOLDER_NAME, line.holderName());
    if (line.amount() == 0) {
      fault(DebitFaultKind.OUT_OF_RANGE, Layout.AMOUNT, "amount");
    }
    number(Layout.AMOUNT, line.amount());
    digits(Layout.NEW_CODE, String.valueOf(line.newCode().code()));
    digits(Layout.CUSTOMER_NUMBER, line.customerNumber());
    char result = line.resultCode().value();
    if (!RecordDecoder.isResult(result)) {
      fault(DebitFaultKind.CHARACTER, Layout.RESULT_CODE, "resultCode");
    } else if (kind == DebitFileKind.REQUEST && !line.resultCode().isDebited()) {
      fault(DebitFaultKind.RESULT_IN_REQUEST, Layout.RESULT_CODE);
    } else {
      bytes[Layout.RESULT_CODE.start()] = (byte) format.encoding().encode(result);
    }
    return faults;
  }

  /** Puts a trailer together; what is wrong with it is returned. */
  List<DebitFault> trailer(DebitTrailer trailer, long number) {
    start(Layout.TRAILER, number);
    number(Layout.TOTAL_COUNT, trailer.totalCount());
    number(Layout.TOTAL_AMOUNT, trailer.totalAmount());
    number(Layout.DEBITED_COUNT, trailer.debitedCount());
    number(Layout.DEBITED_AMOUNT, trailer.debitedAmount());
    number(Layout.FAILED_COUNT, trailer.failedCount());
    number(Layout.FAILED_AMOUNT, trailer.failedAmount());
    return faults;
  }

  /** Puts the end record together. */
  void end(long number) {
    start(Layout.END, number);
  }

  private void start(char recordKind, long number) {
    faults = new ArrayList<>(0);
    recordNumber = number;
    Arrays.fill(bytes, (byte) format.encoding().encode(' '));
    bytes[0] = (byte) format.encoding().encode(recordKind);
  }

  private void digits(Field field, String value) {
    if (!isDigits(value, field.length())) {
      fault(DebitFaultKind.NOT_DIGITS, field, field.name());
      return;
    }
    for (int i = 0; i < field.length(); i++) {
      bytes[field.start() + i] = (byte) format.encoding().encode(value.charAt(i));
    }
  }

  private void number(Field field, long value) {
    long rest = value;
    for (int i = field.end() - 1; i >= field.start(); i--) {
      bytes[i] = (byte) format.encoding().encode((char) ('0' + Math.floorMod(rest, 10)));
      rest /= 10;
    }
    if (value < 0 || rest != 0) {
      fault(DebitFaultKind.OUT_OF_RANGE, field, field.name());
    }
  }

  private void text(Field field, String value) {
    if (value.length() > field.length()) {
      fault(DebitFaultKind.TOO_LONG, field, field.name(), field.length());
      return;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int encoded = format.encoding().encode(c);
      boolean allowed =
          field.type() == Field.Type.BANK_NAME
              ? format.rules().allowsInBankName(c)
              : format.rules().allowsInPartyName(c);
      if (!allowed || encoded < 0) {
        faults.add(
            DebitFault.of(
                DebitFaultKind.CHARACTER,
                Scope.ROW,
                recordNumber,
                field.position() + i,
                field.name()));
        return;
      }
      bytes[field.start() + i] = (byte) encoded;
    }
  }

  private void fault(DebitFaultKind kind, Field field, Object... arguments) {
    faults.add(DebitFault.of(kind, Scope.ROW, recordNumber, field.position(), arguments));
  }

  static boolean isDigits(String value, int length) {
    if (value.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
