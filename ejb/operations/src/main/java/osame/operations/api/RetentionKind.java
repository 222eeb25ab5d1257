package osame.operations.api;

/**
 * Kinds of data that are kept for some years and then erased, in the order in which they are erased
 * (RC-103); the database's check lists the same names. The years of each are the parameter {@link
 * #YEARS} with the name as its scope.
 */
public enum RetentionKind {
  /** Settled receivables with their entries, levies, debits, demands and slips. */
  LEDGER,
  /** What was certified to whom. */
  PAYMENT_CERTIFICATE,
  /** Dry runs of files and of undoing. */
  DRY_RUN,
  /** Letters drawn one by one. */
  LETTER,
  /** Letters that went out together. */
  PRINT_LOT,
  /** Content of files taken in and given out, without those of letters. */
  ARCHIVED_FILE,
  /** Decisions of a second person that were carried out or rejected. */
  APPROVAL,
  /** Finished jobs. */
  JOB,
  /** Ended sessions, by month. */
  SESSION,
  /** The operation log, by month. */
  OPERATION_LOG;

  /** Key of the parameter: years after the end of the fiscal year to which data belongs. */
  public static final String YEARS = "operations.retention.years";

  private static final int PORTION = 10_000;

  /** Whether an order to keep it can be about one person. */
  public boolean byPerson() {
    return this == LEDGER || this == PAYMENT_CERTIFICATE || this == LETTER || this == PRINT_LOT;
  }

  /** Most rows that are erased in one transaction; a month of the log or of sessions is one row. */
  public int portion() {
    return switch (this) {
      case SESSION, OPERATION_LOG -> 1;
      case PRINT_LOT, ARCHIVED_FILE -> 100;
      default -> PORTION;
    };
  }
}
