package osame.receipt.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import osame.foundation.AddresseeNumber;
import osame.foundation.NoticeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * 収納照会: everything about one person's account (RC-099). Each answer is logged before it is given.
 */
public interface ReceiptInquiry {

  Optional<PersonAccount> account(String terminal, AddresseeNumber number, LocalDate chargeDay);

  /**
   * Receivables, unpaid first by due date, then the paid ones.
   *
   * @param includePaid false hides those fully paid (RC-104)
   */
  Page<Receivable> receivables(
      String terminal,
      AddresseeNumber number,
      LocalDate chargeDay,
      boolean includePaid,
      PageRequest page);

  /** Entries of one receivable, oldest first. */
  List<Entry> entries(String terminal, long receivableId);

  /** Last payments of the person, newest first. */
  Page<Entry> payments(String terminal, AddresseeNumber number, PageRequest page);

  /** History of what was levied. */
  List<LevyHistoryRow> levies(String terminal, long receivableId);

  /**
   * The delinquency charge on a day with its explanation.
   *
   * @throws ReceiptException {@code RC-E-051} if the rate of a year is missing; the argument names
   *     it
   */
  ChargeExplanation charge(String terminal, long receivableId, LocalDate day);

  /** Addressees who have a receivable under this notice number. */
  List<AddresseeNumber> byNoticeNumber(String terminal, NoticeNumber noticeNumber);
}
