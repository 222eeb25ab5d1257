package osame.receipt.api;

import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;

/**
 * Tries files and undos (RC-030): the same engine does the work, what it changed is kept, and the
 * work is rolled back. {@link #carryOut} does it again and lets it stand only if exactly the same
 * comes out; otherwise something was posted in between, and it is to be tried anew.
 */
public interface DryRuns {

  /**
   * Tries a payment file by a job.
   *
   * @return id of the dry run
   * @throws ReceiptException as {@link PaymentFiles#takeIn}
   */
  long tryPaymentFile(Act act, long archivedFileId, String format, ReceivedOn receivedOn);

  /**
   * Tries a levy file by a job.
   *
   * @return id of the dry run
   * @throws ReceiptException {@code RC-E-002} if there is no such file
   */
  long tryLevyFile(Act act, long archivedFileId);

  /**
   * Tries to take back what stands of a payment file.
   *
   * @return id of the dry run
   * @throws ReceiptException {@code RC-E-013} if it is not posted
   */
  long tryUndoOfFile(Act act, long paymentFileId);

  /**
   * Tries to take back the payment to which an entry belongs.
   *
   * @return id of the dry run
   * @throws ReceiptException {@code RC-E-180} if the entry is no payment
   */
  long tryUndoOfPayment(Act act, long entryId);

  Optional<DryRun> find(long dryRunId);

  /** Dry runs, latest first. */
  Page<DryRun> list(PageRequest page);

  /** What it changes; logged before it is given. */
  Page<Difference> differences(String terminal, long dryRunId, PageRequest page);

  /**
   * Letters that an undo makes wrong: those that went out since the money was booked to whoever's
   * receivables change. Logged before it is given.
   */
  Page<LetterToRecall> letters(String terminal, long dryRunId, PageRequest page);

  /**
   * Proposes an undo for another officer's approval.
   *
   * @return id of the approval
   * @throws ReceiptException {@code RC-E-182} if it was not tried yet, {@code RC-E-185} if it was
   *     carried out
   */
  long propose(Act act, long dryRunId, String remark);

  /**
   * Carries out exactly what was tried, by a job.
   *
   * @return id of the job; it fails with {@code RC-E-187}, or refuses the file with {@code
   *     RC-F-130}, if something else would come out now
   * @throws ReceiptException {@code RC-E-182} if it was not tried yet, {@code RC-E-183} if it would
   *     be refused, {@code RC-E-184} if an undo is not approved, {@code RC-E-185} if it was carried
   *     out
   */
  long carryOut(Act act, long dryRunId);
}
