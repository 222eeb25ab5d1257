package osame.access.api;

import java.io.Serializable;
import java.util.List;
import osame.foundation.AddresseeNumber;
import osame.foundation.Yen;

/**
 * One row of the operation log, as the caller describes it. Who and when are added by the log.
 *
 * @param operation what kind of act
 * @param function ID of the function, such as {@code RC-024}
 * @param subject what it was done to, without personal data: {@code payment file 17}
 * @param addressees whose data was seen or changed
 * @param count rows seen or changed
 * @param sum yen moved; 0 if none
 * @param digest SHA-256 over the ordered subjects of a batch act, in hex; null otherwise
 * @param numberTouched whether a personal number was shown or used
 * @param documentNumber number of the document that was issued; null if none was
 * @param reason why data left the screen, if it is no act, which has a reason of its own; null else
 */
public record LogEntry(
    Operation operation,
    String function,
    String subject,
    List<AddresseeNumber> addressees,
    long count,
    Yen sum,
    String digest,
    boolean numberTouched,
    String documentNumber,
    String reason)
    implements Serializable {

  public LogEntry {
    addressees = List.copyOf(addressees);
  }

  /** An act that touches no personal number and issues no document. */
  public LogEntry(
      Operation operation,
      String function,
      String subject,
      List<AddresseeNumber> addressees,
      long count,
      Yen sum,
      String digest) {
    this(operation, function, subject, addressees, count, sum, digest, false, null, null);
  }

  /** An act on one thing that concerns no person. */
  public static LogEntry of(Operation operation, String function, String subject) {
    return new LogEntry(operation, function, subject, List.of(), 1, Yen.ZERO, null);
  }

  /** An act or a view that concerns these people. */
  public static LogEntry about(
      Operation operation, String function, String subject, List<AddresseeNumber> addressees) {
    return new LogEntry(
        operation, function, subject, addressees, addressees.size(), Yen.ZERO, null);
  }

  /** A batch act: one row for all its subjects. */
  public static LogEntry batch(
      String function, String subject, long count, Yen sum, String digest) {
    return new LogEntry(Operation.BATCH, function, subject, List.of(), count, sum, digest);
  }

  /** The same, in which a personal number was shown or used. */
  public LogEntry touchingNumber() {
    return new LogEntry(
        operation, function, subject, addressees, count, sum, digest, true, documentNumber, reason);
  }

  /** The same, which issued the document of this number. */
  public LogEntry issuing(String number) {
    return new LogEntry(
        operation,
        function,
        subject,
        addressees,
        count,
        sum,
        digest,
        numberTouched,
        number,
        reason);
  }

  /** The same, done for this reason: for data that leaves the screen without an act. */
  public LogEntry because(String why) {
    return new LogEntry(
        operation,
        function,
        subject,
        addressees,
        count,
        sum,
        digest,
        numberTouched,
        documentNumber,
        why);
  }
}
