package osame.receipt.payment;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osame.foundation.Digits;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.receipt.api.ReceivableKey;
import osame.receipt.api.SuspenseReason;
import osame.receipt.format.FileRecord;
import osame.receipt.format.FormatDescription;
import osame.receipt.format.Item;
import osame.receipt.posting.BarcodeKeys;
import osame.receipt.posting.ReceivedKey;

/** Finds the receivable's key in a record: by bar code, or by its parts in columns. */
final class DescribedKeys {

  private final FormatDescription format;
  private final BarcodeKeys barcodes;

  DescribedKeys(FormatDescription format, BarcodeKeys barcodes) {
    this.format = format;
    this.barcodes = barcodes;
  }

  /**
   * What a record says of its receivable.
   *
   * @param key null if it can't be read
   * @param asReceived for the officer who has to find out
   * @param fault why the payment can't be posted; null if it may be tried
   * @param barcode whether the format has bar codes
   */
  record Found(ReceivableKey key, String asReceived, SuspenseReason fault, boolean barcode) {}

  Found of(FileRecord record, Yen amount) {
    return format.places().containsKey(Item.BARCODE)
        ? ofBarcode(at(record, Item.BARCODE), amount)
        : ofParts(record);
  }

  private Found ofBarcode(String digits, Yen amount) {
    Optional<StoreBarcode> barcode = StoreBarcode.read(digits);
    ReceivableKey key = barcode.flatMap(barcodes::keyOf).orElse(null);
    SuspenseReason fault = null;
    if (barcode.isEmpty() && Digits.isDigits(digits, StoreBarcode.LENGTH)) {
      fault = SuspenseReason.WRONG_CHECK_DIGIT;
    } else if (key == null) {
      fault = SuspenseReason.UNREADABLE_KEY;
    } else if (!barcode.get().amount().equals(amount)) {
      fault = SuspenseReason.AMOUNT_DIFFERS;
    }
    return new Found(key, ReceivedKey.shown(digits), fault, true);
  }

  private Found ofParts(FileRecord record) {
    String levyYear = at(record, Item.LEVY_YEAR);
    String taxYear =
        format.places().containsKey(Item.TAX_YEAR) ? at(record, Item.TAX_YEAR) : levyYear;
    String taxItem = at(record, Item.TAX_ITEM);
    String notice = at(record, Item.NOTICE_NUMBER);
    String installment = at(record, Item.INSTALLMENT);
    ReceivableKey key =
        ReceivedKey.of(levyYear, taxYear, taxItem, notice, installment).orElse(null);
    return new Found(
        key,
        ReceivedKey.shown(
            Stream.of(levyYear, taxYear, taxItem, notice, installment)
                .collect(Collectors.joining("/"))),
        key == null ? SuspenseReason.UNREADABLE_KEY : null,
        false);
  }

  private String at(FileRecord record, Item item) {
    return record.at(format.places().get(item));
  }
}
