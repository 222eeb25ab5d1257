package osame.operations.api;

import java.io.Serializable;
import osame.foundation.FiscalYear;
import osame.foundation.Yen;

/**
 * What of one kind and fiscal year is due, or held back for one reason.
 *
 * @param kind kind of data
 * @param fiscalYear to which it belongs
 * @param held why it is held back; null if it is due
 * @param rows receivables, files, lots, months
 * @param items what they stand for: entries of the ledger, letters, rows of the log
 * @param sum yen paid in on them, without what was taken back; 0 where there is no money
 */
public record RetentionLine(
    RetentionKind kind, FiscalYear fiscalYear, RetentionReason held, long rows, long items, Yen sum)
    implements Serializable {}
