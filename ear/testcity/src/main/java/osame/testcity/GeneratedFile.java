package osame.testcity;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One file that was written, and what must become of it.
 *
 * @param path where it is
 * @param kind what it holds
 * @param phase when it is to be taken in
 * @param receivedOn for payments and debit results: the day on which the money reached the city
 * @param rows rows or lines, without header and control record
 * @param total yen in them; zero where the file has no amounts
 * @param outcome what the intake must do with it
 */
public record GeneratedFile(
    Path path,
    Kind kind,
    Phase phase,
    Optional<LocalDate> receivedOn,
    long rows,
    long total,
    Outcome outcome) {

  /** What a file holds. */
  public enum Kind {
    ADDRESSEES,
    BANK_ACCOUNTS,
    LEVIES,
    PAYMENTS,
    DEBIT_RESULT,
    STORE_RECEIPT
  }

  /** When a file is to be taken in. */
  public enum Phase {
    /** Before the demonstration day. */
    HISTORY,
    /** On it, after the request of the debit day was written. */
    DEMO_DAY
  }

  /**
   * What must become of the file.
   *
   * @param refused whether it is to be refused whole; all else is then zero
   * @param posted yen that lower what is owed
   * @param overpaid yen that become overpayments
   * @param suspense yen that nobody can place
   * @param notDebited for a debit result: yen that did not move
   * @param faultyRows for levies: rows to be refused one by one
   */
  public record Outcome(
      boolean refused, long posted, long overpaid, long suspense, long notDebited, int faultyRows) {

    static final Outcome REFUSED = new Outcome(true, 0, 0, 0, 0, 0);

    static Outcome taken(int faultyRows) {
      return new Outcome(false, 0, 0, 0, 0, faultyRows);
    }
  }
}
