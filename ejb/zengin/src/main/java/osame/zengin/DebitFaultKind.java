package osame.zengin;

/** What can be wrong with a direct-debit file; in brackets the arguments of the fault. */
public enum DebitFaultKind {
  /** The file begins with a byte order mark: somebody saved it in an editor. */
  BYTE_ORDER_MARK("ZG-E-001"),
  /** There is no byte in the file. */
  EMPTY("ZG-E-002"),
  /** A record is not 120 bytes long [length found]. */
  WRONG_LENGTH("ZG-E-003"),
  /** A record ends in CR alone or LF alone. */
  WRONG_NEWLINE("ZG-E-004"),
  /** The file stops inside a record or before its end record. */
  CUT_OFF("ZG-E-005"),
  /** A record stands where it may not [records allowed here, record found]. */
  WRONG_ORDER("ZG-E-006"),
  /** The first byte is no kind of record. */
  UNKNOWN_RECORD("ZG-E-007"),
  /** Something follows the end record. */
  DATA_AFTER_END("ZG-E-008"),
  /** The kind code is not 91. */
  NOT_DIRECT_DEBIT("ZG-E-009"),
  /** The header names another encoding than the bytes have. */
  WRONG_ENCODING_CODE("ZG-E-010"),
  /** Month and day of the debit are no day of the calendar. */
  NO_SUCH_DAY("ZG-E-011"),
  /** The file is of another debit day than the run [MMDD found]. */
  UNEXPECTED_DAY("ZG-E-012"),
  /** A total of the trailer is not the sum of the lines [item, stated, summed]. */
  TRAILER_DIFFERS("ZG-E-013"),
  /** An item that takes digits holds something else [item]. */
  NOT_DIGITS("ZG-E-020"),
  /** A character that the bank's rules forbid [item]. */
  CHARACTER("ZG-E-021"),
  /** A code outside its list [item]. */
  UNKNOWN_VALUE("ZG-E-022"),
  /** A request carries a result. */
  RESULT_IN_REQUEST("ZG-E-023"),
  /** The customer number stood in an earlier line of the set [record of the first]. */
  DUPLICATE("ZG-E-024"),
  /** The amount is not the one requested [requested, found]. */
  AMOUNT_DIFFERS("ZG-E-025"),
  /** The bank code is not known. */
  UNKNOWN_BANK("ZG-E-026"),
  /** A value is longer than its item [item, bytes allowed]. */
  TOO_LONG("ZG-E-027"),
  /** An amount, a total or a count does not fit its item [item]. */
  OUT_OF_RANGE("ZG-E-028"),
  /** An end-of-file mark or empty lines after the end record. */
  TAIL_MARK("ZG-N-001"),
  /** The last record has no newline though the others have. */
  NO_FINAL_NEWLINE("ZG-N-002"),
  /** An item that is to be blank is not. */
  FILLER_NOT_BLANK("ZG-N-003"),
  /** A result code that is not in the list; it counts as not debited. */
  UNKNOWN_RESULT_CODE("ZG-N-004");

  private final String code;

  DebitFaultKind(String code) {
    this.code = code;
  }

  /** The stable code. */
  public String code() {
    return code;
  }
}
