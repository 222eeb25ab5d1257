package osame.receipt.store;

import org.jdbi.v3.core.Handle;
import osame.foundation.PaidOn;
import osame.foundation.Yen;
import osame.persistence.general.CopyRows;
import osame.receipt.api.ReceivableKey;
import osame.receipt.api.StoreMessage;

/** Takes the messages of one file, and checks its final ones against those before. */
public final class StoreMessages {

  private final Handle handle;
  private final CopyRows rows;
  private boolean finals;

  private StoreMessages(Handle handle) {
    this.handle = handle;
    this.rows = new CopyRows(handle, Sql.of("copy-messages"));
  }

  /** Prepares the table of the messages, which lives until the transaction ends. */
  public static StoreMessages begin(Handle handle) {
    handle.execute(Sql.of("stage"));
    return new StoreMessages(handle);
  }

  /**
   * Takes a message that is no money.
   *
   * @param key null if it can't be read
   * @param paidOn null if it can't be read
   */
  public void add(
      int line,
      StoreMessage message,
      String barcode,
      ReceivableKey key,
      Yen amount,
      PaidOn paidOn,
      String institution) {
    rows.add(
        line,
        message,
        key == null ? null : key.levyYear().value(),
        key == null ? null : key.taxYear().value(),
        key == null ? null : key.taxItem(),
        key == null ? null : key.noticeNumber().value(),
        key == null ? null : key.installment().number(),
        barcode,
        amount.value(),
        paidOn == null ? null : paidOn.value(),
        institution);
  }

  /** Tells whether an attempt of the file came by bar code, so that it is a final message. */
  public void expectFinals(boolean byBarcode) {
    finals |= byBarcode;
  }

  /**
   * Marks attempts whose bar code is final already: by {@code ALREADY_FINAL} they go into suspense.
   * Then stores the messages of the file and what becomes of the open ones. The attempts are
   * staged.
   */
  public void store(long paymentFileId) {
    rows.flush();
    if (!finals && rows.count() == 0) {
      return;
    }
    handle.execute(Sql.of("one-at-a-time"));
    if (finals) {
      handle.execute(Sql.of("check-finals"));
    }
    for (String step : new String[] {"store", "answer", "answer-late", "answer-cancellations"}) {
      handle.createUpdate(Sql.of(step)).bind("paymentFileId", paymentFileId).execute();
    }
  }
}
