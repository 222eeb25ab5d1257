package osame.receipt.posting;

import java.util.Optional;
import java.util.function.IntFunction;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.receipt.api.ReceivableKey;

/**
 * How a receivable's key stands in the free field of the bar code. The city and its collecting
 * agent agree on it, so it is a parameter: one sign for each of the 21 digits. {@code Y} levy year
 * (4), {@code X} tax year (its last 2 digits; the levy year if left out), {@code T} tax item (2),
 * {@code N} notice number (up to 10), {@code I} installment (up to 2), {@code -} the agent's.
 */
public final class BarcodeKeys {

  private static final int CENTURY = 100;

  private final String layout;

  /**
   * @throws IllegalArgumentException if the layout has not 21 signs or lacks a part
   */
  public BarcodeKeys(String layout) {
    if (!layout.matches("[-YXTNI]{" + StoreBarcode.FREE_LENGTH + "}")
        || count(layout, 'Y') != 4
        || count(layout, 'T') != 2
        || count(layout, 'N') < 1
        || count(layout, 'I') < 1) {
      throw new IllegalArgumentException("not a layout of the free field: " + layout);
    }
    this.layout = layout;
  }

  private static int count(String layout, char sign) {
    return (int) layout.chars().filter(c -> c == sign).count();
  }

  /** The key in a bar code; empty if there is none. */
  public Optional<ReceivableKey> keyOf(StoreBarcode barcode) {
    String free = barcode.freeField();
    String levyYear = part(free, 'Y');
    return ReceivedKey.of(
        levyYear,
        taxYear(levyYear, part(free, 'X')),
        part(free, 'T'),
        "0".repeat(Math.max(10 - count(layout, 'N'), 0)) + part(free, 'N'),
        part(free, 'I'));
  }

  /** The latest year that ends so and is not after the levy year. */
  private static String taxYear(String levyYear, String lastDigits) {
    if (lastDigits.isEmpty()) {
      return levyYear;
    }
    int year = Integer.parseInt(levyYear);
    return String.valueOf(year - Math.floorMod(year - Integer.parseInt(lastDigits), CENTURY));
  }

  private String part(String free, char sign) {
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < layout.length(); i++) {
      if (layout.charAt(i) == sign) {
        part.append(free.charAt(i));
      }
    }
    return part.toString();
  }

  /**
   * The free field for a receivable; the agent's digits are 0.
   *
   * @throws IllegalArgumentException if the key does not fit
   */
  public String freeField(ReceivableKey key) {
    IntFunction<String> digits =
        sign ->
            switch (sign) {
              case 'Y' -> String.valueOf(key.levyYear().value());
              case 'X' -> String.valueOf(key.taxYear().value());
              case 'T' -> key.taxItem();
              case 'N' -> key.noticeNumber().value();
              case 'I' -> String.valueOf(key.installment().number());
              default -> "";
            };
    StringBuilder free = new StringBuilder(layout);
    for (String sign : new String[] {"Y", "X", "T", "N", "I", "-"}) {
      fill(free, sign.charAt(0), digits.apply(sign.charAt(0)));
    }
    StoreBarcode probe = new StoreBarcode("000000", free.toString(), 0, null, false, Yen.ZERO);
    if (!keyOf(probe).filter(key::equals).isPresent()) {
      throw new IllegalArgumentException("does not fit the free field of a bar code");
    }
    return free.toString();
  }

  /** Puts the digits at their sign's places from the right, zeros before them. */
  private void fill(StringBuilder free, char sign, String digits) {
    int next = digits.length() - 1;
    for (int i = layout.length() - 1; i >= 0; i--) {
      if (layout.charAt(i) == sign) {
        free.setCharAt(i, next >= 0 ? digits.charAt(next--) : '0');
      }
    }
  }
}
