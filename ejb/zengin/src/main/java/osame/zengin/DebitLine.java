package osame.zengin;

/**
 * A data record (データ区分 2): one debit. The writer checks the values; a reader hands them on as they
 * stand in the file, with its faults beside them.
 *
 * @param bankCode bank to be debited, 4 digits (引落銀行番号)
 * @param bankName up to 15 bytes
 * @param branchCode 3 digits
 * @param branchName up to 15 bytes
 * @param accountKind kind of the account
 * @param accountNumber 7 digits
 * @param holderName account holder, up to 30 bytes where a kana's mark counts as one (預金者名)
 * @param amount yen, 1 to 9,999,999,999 (引落金額)
 * @param newCode whether the account is new to the bank
 * @param customerNumber 20 digits, the consignor's key of the debit (顧客番号)
 * @param resultCode {@link ResultCode#DEBITED} in a request
 */
public record DebitLine(
    String bankCode,
    String bankName,
    String branchCode,
    String branchName,
    AccountKind accountKind,
    String accountNumber,
    String holderName,
    long amount,
    NewCode newCode,
    String customerNumber,
    ResultCode resultCode)
    implements DebitRecord {

  /** The highest amount that ten digits hold, in yen. */
  public static final long MAX_AMOUNT = 9_999_999_999L;

  /** The line as the bank answers it. */
  public DebitLine answered(ResultCode code) {
    return new DebitLine(
        bankCode,
        bankName,
        branchCode,
        branchName,
        accountKind,
        accountNumber,
        holderName,
        amount,
        newCode,
        customerNumber,
        code);
  }
}
