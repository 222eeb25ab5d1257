package osame.foundation.barcode;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osame.foundation.Digits;
import osame.foundation.Yen;
import osame.foundation.check.BarcodeCheck;

/**
 * What the convenience-store bar code of a payment slip says: GS1-128, 44 digits. Application
 * identifier 91 (2 digits), issuer 6, free use 21, reissue 1, last day of use 6, stamp duty 1,
 * amount 6, check digit 1.
 *
 * @param issuer code of the company that issues the slip: GS1 company prefix without its leading 4
 * @param freeField 21 digits that issuer and collecting agent share out; filled up with 0
 * @param reissue how often the slip was issued again, 0 to 9
 * @param useBy last day on which a store takes it, of the years 2000 to 2099; null if there is none
 * @param stampDuty true if the receipt needs a revenue stamp; never for taxes
 * @param amount 0 to 999,999 yen
 */
public record StoreBarcode(
    String issuer, String freeField, int reissue, LocalDate useBy, boolean stampDuty, Yen amount)
    implements Serializable {

  /** Digits of the whole bar code. */
  public static final int LENGTH = 44;

  /** Digits of the free field. */
  public static final int FREE_LENGTH = 21;

  /** Stores take no payment above it (their agreement with the agents). */
  public static final Yen STORE_LIMIT = Yen.of(300_000);

  private static final String APPLICATION = "91";
  private static final String NO_END = "999999";
  private static final long MOST = 999_999;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern PARTS =
      Pattern.compile(APPLICATION + "(\\d{6})(\\d{21})(\\d)(\\d{6})([01])(\\d{6})\\d");

  /** What scanners put around the digits: symbology identifier, separators, spaces, brackets. */
  private static final Pattern AROUND = Pattern.compile("^\\]C1|[()\\s\\x1D]");

  public StoreBarcode {
    if (!Digits.isDigits(issuer, 6) || !Digits.isDigits(freeField, FREE_LENGTH)) {
      throw new IllegalArgumentException("needs an issuer of 6 and a free field of 21 digits");
    }
    if (reissue < 0 || reissue > 9) {
      throw new IllegalArgumentException("reissue out of range: " + reissue);
    }
    if (useBy != null && (useBy.getYear() < FIRST_YEAR || useBy.getYear() > LAST_YEAR)) {
      throw new IllegalArgumentException("last day of use out of range: " + useBy);
    }
    if (amount.value() < 0 || amount.value() > MOST) {
      throw new IllegalArgumentException("amount out of range: " + amount.value());
    }
  }

  /**
   * Reads 44 digits; empty if they are not such a bar code, which a wrong check digit, an
   * impossible day or another application identifier make them.
   */
  public static Optional<StoreBarcode> read(String digits) {
    Matcher parts = digits == null ? null : PARTS.matcher(digits);
    if (parts == null || !parts.matches() || !BarcodeCheck.isValid(digits)) {
      return Optional.empty();
    }
    try {
      String day = parts.group(4);
      return Optional.of(
          new StoreBarcode(
              parts.group(1),
              parts.group(2),
              Integer.parseInt(parts.group(3)),
              day.equals(NO_END) ? null : LocalDate.parse(day, DAY),
              parts.group(5).equals("1"),
              Yen.of(Long.parseLong(parts.group(6)))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The digits out of what a scanner sends or a person types from the slip. */
  public static String cleaned(String scanned) {
    return AROUND.matcher(scanned.strip()).replaceAll("");
  }

  /** The 44 digits, check digit included; read back they give an equal value. */
  public String digits() {
    String body =
        APPLICATION
            + issuer
            + freeField
            + reissue
            + (useBy == null ? NO_END : DAY.format(useBy))
            + (stampDuty ? '1' : '0')
            + "%06d".formatted(amount.value());
    return body + BarcodeCheck.digitOf(body);
  }

  /** Whether a store would take it on the day: not too much, and not after the last day of use. */
  public boolean isAcceptedOn(LocalDate day) {
    return amount.compareTo(STORE_LIMIT) <= 0 && (useBy == null || !day.isAfter(useBy));
  }
}
