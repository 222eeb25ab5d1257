package osame.receipt.posting;

import java.util.Optional;
import java.util.regex.Pattern;
import osame.foundation.Digits;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.TaxYear;
import osame.receipt.api.ReceivableKey;

/** The keys of receivables as they stand in files. */
public final class ReceivedKey {

  private static final int CENTURY = 100;
  private static final Pattern TAX_ITEM = Pattern.compile("[0-9A-Z]{2}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private ReceivedKey() {}

  /**
   * The key in the customer number of a direct debit: levy year 4 digits, tax item 2, notice number
   * 10, installment 2, last two digits of the tax year. The tax year is the latest that ends so and
   * is not after the levy year.
   */
  public static Optional<ReceivableKey> ofCustomerNumber(String number) {
    if (!Digits.isDigits(number, 20)) {
      return Optional.empty();
    }
    int levyYear = Integer.parseInt(number.substring(0, 4));
    int lastDigits = Integer.parseInt(number.substring(18));
    int taxYear = levyYear - Math.floorMod(levyYear - lastDigits, CENTURY);
    return of(
        number.substring(0, 4),
        String.valueOf(taxYear),
        number.substring(4, 6),
        number.substring(6, 16),
        number.substring(16, 18));
  }

  /**
   * The customer number for a receivable.
   *
   * @throws IllegalArgumentException if its tax item is not of digits, or its tax year a century
   *     before the levy year
   */
  public static String customerNumber(ReceivableKey key) {
    String number =
        "%04d%s%s%02d%02d"
            .formatted(
                key.levyYear().value(),
                key.taxItem(),
                key.noticeNumber().value(),
                key.installment().number(),
                key.taxYear().value() % CENTURY);
    if (!ofCustomerNumber(number).filter(key::equals).isPresent()) {
      throw new IllegalArgumentException("does not fit a customer number");
    }
    return number;
  }

  /** The key out of its parts as text; empty if one can't be one. */
  public static Optional<ReceivableKey> of(
      String levyYear, String taxYear, String taxItem, String noticeNumber, String installment) {
    if (!Digits.isDigits(levyYear, 4)
        || !Digits.isDigits(taxYear, 4)
        || !TAX_ITEM.matcher(taxItem).matches()
        || !Digits.isDigits(noticeNumber, 10)
        || !(Digits.isDigits(installment, 2) || Digits.isDigits(installment, 1))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ReceivableKey(
              new LevyYear(Integer.parseInt(levyYear)),
              new TaxYear(Integer.parseInt(taxYear)),
              taxItem,
              new NoticeNumber(noticeNumber),
              new Installment(Integer.parseInt(installment))));
    } catch (IllegalArgumentException noSuchYear) {
      return Optional.empty();
    }
  }

  /** The text as it can be shown and stored: control characters become question marks. */
  public static String shown(String text) {
    return CONTROL.matcher(text).find() ? CONTROL.matcher(text).replaceAll("?") : text;
  }
}
