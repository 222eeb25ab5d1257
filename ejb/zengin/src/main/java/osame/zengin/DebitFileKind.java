package osame.zengin;

/** Both have one layout; only the values differ. */
public enum DebitFileKind {
  /** What the city asks the bank to debit (振替依頼): result codes and result totals are zero. */
  REQUEST,
  /** What the bank answers (振替結果). */
  RESULT
}
