package osame.web.api;

import java.util.Locale;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.TaxYear;
import osame.receipt.api.ReceivableKey;
import osame.web.WebException;

/**
 * A receivable's key as callers write it: levy year, tax year, tax item, notice number and
 * installment, {@code 2026-2026-01-0000000001-1}.
 */
final class KeyText {

  private static final String KEY = "[0-9]{4}-[0-9]{4}-[0-9A-Z]{2}-[0-9]{10}-[0-9]{1,2}";

  private KeyText() {}

  static String of(ReceivableKey key) {
    return String.format(
        Locale.ROOT,
        "%d-%d-%s-%s-%d",
        key.levyYear().value(),
        key.taxYear().value(),
        key.taxItem(),
        key.noticeNumber().value(),
        key.installment().number());
  }

  /**
   * Reads it.
   *
   * @param text null counts as empty
   * @throws WebException {@code WB-E-008} if it is not one
   */
  static ReceivableKey read(String text) {
    if (text == null || !text.matches(KEY)) {
      throw new WebException("WB-E-008", "receivable");
    }
    String[] parts = text.split("-");
    return new ReceivableKey(
        new LevyYear(Integer.parseInt(parts[0])),
        new TaxYear(Integer.parseInt(parts[1])),
        parts[2],
        new NoticeNumber(parts[3]),
        new Installment(Integer.parseInt(parts[4])));
  }
}
