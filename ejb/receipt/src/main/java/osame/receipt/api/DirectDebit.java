package osame.receipt.api;

import java.time.LocalDate;
import java.util.List;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.FileIntake;

/**
 * Direct debit: accounts by file, requests of a debit day; results come in as payment files (RC-070
 * to RC-079).
 */
public interface DirectDebit {

  /**
   * Takes in accounts by file (docs/files.md).
   *
   * @return id of the job
   */
  long importAccounts(Act act, long archivedFileId);

  /** Account files that were taken in, latest first. */
  Page<FileIntake> accountFiles(PageRequest page);

  Page<FileFault> accountFaults(long archivedFileId, PageRequest page);

  /**
   * Writes the request files of a debit day, one a bank, into the archive: every open receivable
   * due that day whose payer has an account. Asked again, it gives the same files.
   *
   * @throws ReceiptException {@code RC-E-021} if nothing is to be debited
   */
  DebitRun request(Act act, LocalDate debitDay);

  List<DebitRun> runs();
}
