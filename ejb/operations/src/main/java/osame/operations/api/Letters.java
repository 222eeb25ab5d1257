package osame.operations.api;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * Letters from the form in force to the archived bytes (CM-060, CM-061): numbers without gaps,
 * print lots in the order of the post, preview, reprint, and the list of what could not be printed.
 */
public interface Letters {

  /** Forms in force on a day, sorted by key. */
  List<LetterForm> forms(LocalDate day);

  /**
   * What would keep the letter from being printed, and variants that would be drawn by their base
   * character; empty if all is well.
   *
   * @throws OperationsException {@code OP-E-050} if the form is not in force on that day
   */
  List<LetterFault> check(String form, LocalDate day, LetterDraft draft);

  /**
   * Draws a letter with 見本 across each page; it gets no number and is not kept.
   *
   * @throws OperationsException {@code OP-E-050} if the form is not in force on that day; {@code
   *     OP-E-051} with the first fault if it cannot be drawn
   */
  byte[] preview(String form, LocalDate day, LetterDraft draft);

  /**
   * The form's own sample, with 見本 across each page: what a city looks at after it changed a form.
   *
   * @param stage which of its wordings; empty for a form with one
   * @throws OperationsException {@code OP-E-050} if the form is not in force on that day, {@code
   *     OP-E-058} if it has no sample, {@code OP-E-051} if the sample cannot be drawn
   */
  byte[] sample(String form, String stage, LocalDate day);

  /**
   * Numbers, draws and archives one letter, in the caller's transaction. A repeated request gives
   * the letter of the first.
   *
   * @throws OperationsException {@code OP-E-050} if the form is not in force on the business date,
   *     {@code OP-E-051} with the first fault if it cannot be drawn; then no number is used
   */
  Letter issue(Act act, String form, LetterDraft draft);

  /**
   * Numbers letters in the order of the post (postal code, address, name, reference) and queues
   * their drawing, in the caller's transaction. Call it when the letters are approved. A repeated
   * request gives the print lot of the first.
   *
   * @param drafts read once to its end, a thousand in memory at a time
   * @return id of the print lot
   * @throws OperationsException {@code OP-E-050} if the form is not in force on the business date,
   *     {@code OP-E-052} if there is no draft, {@code OP-E-053} if a reference comes twice
   */
  long order(Act act, PrintLotOrder order, Iterator<LetterDraft> drafts);

  Optional<PrintLot> findPrintLot(long printLotId);

  /** Print lots, newest first. */
  Page<PrintLot> printLots(PageRequest page);

  /** The PDF files of a print lot that are drawn, in order. */
  List<PrintLotPart> parts(long printLotId);

  /** Envelopes by region in the order of the post; withdrawn and overflowing letters left out. */
  List<PostalZone> zones(long printLotId);

  Optional<Letter> find(long letterId);

  /**
   * Letters, newest first; those of one print lot in the order of their numbers. The view is logged
   * with the addressees shown.
   */
  Page<Letter> letters(String terminal, LetterCriteria criteria, PageRequest page);

  /** What is wrong with a letter, or was drawn by a base character. The view is logged. */
  List<LetterFault> faults(String terminal, long letterId);

  /**
   * The archived pages of one letter, the same bytes each time.
   *
   * @throws OperationsException {@code OP-E-054} if it is not drawn
   */
  byte[] reprint(Act act, long letterId);

  /**
   * The archived bytes of a part of a print lot; the caller closes the stream.
   *
   * @throws OperationsException {@code OP-E-055} if there is no such part
   */
  InputStream open(Act act, long printLotId, int partNo);

  /**
   * Draws an overflowing letter with other texts; if it fits now, it becomes a part of its own
   * behind the others.
   *
   * @param texts new values by field; {@code recipient.name}, {@code recipient.address} and {@code
   *     recipient.address-detail} stand for the recipient's
   * @throws OperationsException {@code OP-E-051} with the first fault if it still does not fit,
   *     {@code OP-E-056} if it does not overflow
   */
  Letter correct(Act act, long letterId, Map<String, String> texts);

  /**
   * Takes a letter out: it is not sent, its number stays used. Withdrawing twice changes nothing.
   *
   * @throws OperationsException {@code OP-E-057} if there is no such letter
   */
  void withdraw(Act act, long letterId);
}
