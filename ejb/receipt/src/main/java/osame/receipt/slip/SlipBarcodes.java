package osame.receipt.slip;

import java.time.LocalDate;
import java.util.Optional;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.operations.api.Parameters;
import osame.receipt.api.ReceivableKey;
import osame.receipt.posting.BarcodeKeys;
import osame.receipt.posting.BarcodeKeysSource;

/** The bar codes that the city's contract with the agent of the stores lets it print. */
final class SlipBarcodes {

  /** Code of the company that issues slips for the city. */
  private static final String ISSUER = "receipt.store-barcode.issuer";

  private static final int MOST_REISSUES = 9;

  private final String issuer;
  private final BarcodeKeys keys;

  private SlipBarcodes(String issuer, BarcodeKeys keys) {
    this.issuer = issuer;
    this.keys = keys;
  }

  /** As the contract is on a day; without one no slip has a bar code. */
  static SlipBarcodes inForce(Parameters parameters, LocalDate day) {
    String issuer = parameters.find(ISSUER, day).orElse(null);
    return new SlipBarcodes(
        issuer, issuer == null ? null : new BarcodeKeysSource(parameters).inForce(day));
  }

  /**
   * The 44 digits; empty if stores would not take the slip, or the key does not fit.
   *
   * @param reissue how many slips were issued before; from the tenth on the digit stays 9
   */
  Optional<String> digits(ReceivableKey key, int reissue, LocalDate useBy, Yen amount) {
    if (issuer == null
        || !amount.isPositive()
        || amount.compareTo(StoreBarcode.STORE_LIMIT) > 0
        || !key.taxItem().matches("[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      int count = Math.min(reissue, MOST_REISSUES);
      return Optional.of(
          new StoreBarcode(issuer, keys.freeField(key), count, useBy, false, amount).digits());
    } catch (IllegalArgumentException tooLongAKey) {
      return Optional.empty();
    }
  }
}
