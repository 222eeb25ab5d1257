package osame.zengin;

/**
 * The trailer record (データ区分 8): the totals of one set, amounts in yen. The last four are zero in a
 * request.
 *
 * @param totalCount lines, at most 999,999 (合計件数)
 * @param totalAmount 合計金額
 * @param debitedCount 振替済件数
 * @param debitedAmount 振替済金額
 * @param failedCount 振替不能件数
 * @param failedAmount 振替不能金額
 */
public record DebitTrailer(
    int totalCount,
    long totalAmount,
    int debitedCount,
    long debitedAmount,
    int failedCount,
    long failedAmount)
    implements DebitRecord {

  /** The most lines that one set can hold, because the count has six digits. */
  public static final int MAX_LINES = 999_999;

  /** The highest total that twelve digits hold, in yen. */
  public static final long MAX_TOTAL = 999_999_999_999L;

  /** The totals of no line. */
  public static final DebitTrailer EMPTY = new DebitTrailer(0, 0, 0, 0, 0, 0);

  /** The totals with one more line. */
  public DebitTrailer plus(long amount, ResultCode code, DebitFileKind kind) {
    boolean result = kind == DebitFileKind.RESULT;
    boolean debited = result && code.isDebited();
    boolean failed = result && !code.isDebited();
    return new DebitTrailer(
        totalCount + 1,
        totalAmount + amount,
        debitedCount + (debited ? 1 : 0),
        debitedAmount + (debited ? amount : 0),
        failedCount + (failed ? 1 : 0),
        failedAmount + (failed ? amount : 0));
  }

  /** The totals of the lines. */
  public static DebitTrailer of(Iterable<DebitLine> lines, DebitFileKind kind) {
    DebitTrailer total = EMPTY;
    for (DebitLine line : lines) {
      total = total.plus(line.amount(), line.resultCode(), kind);
    }
    return total;
  }
}
