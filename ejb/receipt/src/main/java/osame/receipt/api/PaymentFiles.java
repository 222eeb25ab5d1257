package osame.receipt.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;

/** Payment files of every channel, from the archive to the closed file (RC-020 to RC-025). */
public interface PaymentFiles {

  /**
   * Posts an archived file by a job: each line becomes entries, an overpayment or a suspense row; a
   * file that does not add up is refused whole.
   *
   * @param format code of a format in force on that day
   * @param receivedOn day on which the money reached the city's account
   * @throws ReceiptException {@code RC-E-011} if the same bytes were taken in before, {@code
   *     RC-E-012} if the accounting day is closed, {@code RC-E-014} if it lies after the business
   *     date, {@code RC-E-015} if there is no such file, {@code RC-E-016} if there is no such
   *     format, {@code RC-E-017} if its description can't be understood
   */
  PaymentFile takeIn(Act act, long archivedFileId, String format, ReceivedOn receivedOn);

  /** The formats in force on a day. */
  List<PaymentFileFormat> formats(LocalDate day);

  /**
   * As {@link #takeIn}, but the file is refused by {@code RC-F-130} if something else comes out of
   * it than a dry run said.
   *
   * @param planHash hash of the dry run's differences
   */
  PaymentFile takeInAsTried(
      Act act, long archivedFileId, String format, ReceivedOn receivedOn, String planHash);

  /**
   * Closes a posted file: its total was compared with the institution's.
   *
   * @throws ReceiptException {@code RC-E-013} if it is not posted
   */
  void close(Act act, long paymentFileId);

  Optional<PaymentFile> find(long paymentFileId);

  Page<PaymentFile> list(PageRequest page);

  Page<FileFault> faults(long paymentFileId, PageRequest page);
}
