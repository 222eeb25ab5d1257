package osame.zengin;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The header record (データ区分 1): who has money debited, when, and where it lands. The writer checks
 * the values; a reader hands them on as they stand in the file, with its faults beside them.
 *
 * @param consignorCode code the bank gave the city, 10 digits (委託者コード)
 * @param consignorName up to 40 bytes (委託者名)
 * @param debitDay month and day of the debit (引落日); the file has no year, see {@link #debitDate}
 * @param bankCode bank of the city, 4 digits (取引銀行番号)
 * @param bankName up to 15 bytes
 * @param branchCode 3 digits
 * @param branchName up to 15 bytes
 * @param accountKind kind of the city's account, not {@link AccountKind#TAX_RESERVE}
 * @param accountNumber 7 digits
 */
public record DebitHeader(
    String consignorCode,
    String consignorName,
    MonthDay debitDay,
    String bankCode,
    String bankName,
    String branchCode,
    String branchName,
    AccountKind accountKind,
    String accountNumber)
    implements DebitRecord {

  /**
   * The date of the debit: the day nearest to {@code runDate} that has this month and day, because
   * the file carries no year. Of two equally near the earlier one. 29 February only falls into
   * years that have it.
   *
   * @param runDate day on which the file was made or taken in
   */
  public LocalDate debitDate(LocalDate runDate) {
    return nearest(debitDay, runDate);
  }

  /** See {@link #debitDate}. */
  public static LocalDate nearest(MonthDay day, LocalDate runDate) {
    // Eight years either way always hold a leap year, even around a century without one.
    return IntStream.rangeClosed(runDate.getYear() - 8, runDate.getYear() + 8)
        .filter(day::isValidYear)
        .mapToObj(day::atYear)
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, runDate))))
        .orElseThrow();
  }
}
