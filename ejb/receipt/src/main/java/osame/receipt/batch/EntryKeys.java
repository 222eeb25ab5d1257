package osame.receipt.batch;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.receipt.api.BatchEntry;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.ReceivableKey;
import osame.receipt.posting.BarcodeKeys;
import osame.receipt.posting.ReceivedKey;

/** Finds the receivable of an entry, and what was paid. */
final class EntryKeys {

  private final Handle handle;
  private final BarcodeKeys barcodes;

  EntryKeys(Handle handle, BarcodeKeys barcodes) {
    this.handle = handle;
    this.barcodes = barcodes;
  }

  /**
   * An entry that was understood.
   *
   * @param receivableId null if there is none
   * @param asKeyed what was scanned or keyed
   */
  record Found(Long receivableId, String asKeyed, Yen amount) {}

  /** A receivable that fits. */
  private record Candidate(long receivableId, boolean owed) {}

  Found find(BatchEntry entry) {
    Found found = entry.barcode() == null ? byNotice(entry) : byBarcode(entry);
    if (found.amount() == null || !found.amount().isPositive()) {
      throw new ReceiptException("RC-E-204");
    }
    return found;
  }

  private Found byBarcode(BatchEntry entry) {
    String digits = StoreBarcode.cleaned(entry.barcode());
    StoreBarcode barcode =
        StoreBarcode.read(digits).orElseThrow(() -> new ReceiptException("RC-E-201"));
    ReceivableKey key = barcodes.keyOf(barcode).orElseThrow(() -> new ReceiptException("RC-E-201"));
    Yen amount = entry.amount() == null ? barcode.amount() : entry.amount();
    return new Found(one(candidates(key, null, null)), digits, amount);
  }

  private Found byNotice(BatchEntry entry) {
    if (entry.noticeNumber() == null || entry.installment() == null) {
      throw new ReceiptException("RC-E-204");
    }
    String asKeyed =
        ReceivedKey.shown(
            "%s-%d%s%s"
                .formatted(
                    entry.noticeNumber().value(),
                    entry.installment().number(),
                    entry.levyYear() == null ? "" : "/" + entry.levyYear().value(),
                    entry.taxItem() == null ? "" : "/" + entry.taxItem()));
    return new Found(one(candidates(null, entry, entry.taxItem())), asKeyed, entry.amount());
  }

  private List<Candidate> candidates(ReceivableKey key, BatchEntry entry, String taxItem) {
    return handle
        .createQuery(Sql.of("candidates"))
        .bind(
            "noticeNumber", key == null ? entry.noticeNumber().value() : key.noticeNumber().value())
        .bind(
            "installment", key == null ? entry.installment().number() : key.installment().number())
        .bind("levyYear", key != null ? (Integer) key.levyYear().value() : levyYear(entry))
        .bind("taxYear", key != null ? (Integer) key.taxYear().value() : null)
        .bind("taxItem", key != null ? key.taxItem() : taxItem)
        .map((row, context) -> new Candidate(row.getLong("receivable_id"), row.getBoolean("owed")))
        .list();
  }

  private static Integer levyYear(BatchEntry entry) {
    return entry.levyYear() == null ? null : entry.levyYear().value();
  }

  /** The only one, or the only one on which something is owed; null if there is none. */
  private static Long one(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    List<Candidate> owed = candidates.stream().filter(Candidate::owed).toList();
    return Stream.of(owed, candidates)
        .filter(some -> some.size() == 1)
        .findFirst()
        .map(some -> some.get(0).receivableId())
        .orElseThrow(() -> new ReceiptException("RC-E-202"));
  }
}
