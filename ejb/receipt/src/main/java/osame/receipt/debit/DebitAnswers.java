package osame.receipt.debit;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import osame.foundation.Yen;
import osame.persistence.general.CopyRows;
import osame.receipt.api.ReceivableKey;
import osame.zengin.ResultCode;

/** Takes the lines of one result file that were not debited, and checks those that were. */
public final class DebitAnswers {

  private final Handle handle;
  private final CopyRows rows;

  private DebitAnswers(Handle handle) {
    this.handle = handle;
    this.rows = new CopyRows(handle, DebitSql.of("copy-answers"));
  }

  /** Prepares the table of the answers, which lives until the transaction ends. */
  public static DebitAnswers begin(Handle handle) {
    handle.execute(DebitSql.of("stage-answers"));
    return new DebitAnswers(handle);
  }

  /**
   * Takes an answer.
   *
   * @param key null if it can't be read
   */
  public void add(int line, ReceivableKey key, ResultCode code, Yen amount, LocalDate debitDay) {
    rows.add(
        line,
        key == null ? null : key.levyYear().value(),
        key == null ? null : key.taxYear().value(),
        key == null ? null : key.taxItem(),
        key == null ? null : key.noticeNumber().value(),
        key == null ? null : key.installment().number(),
        code.value(),
        amount.value(),
        debitDay);
  }

  /**
   * Marks debited lines that were not requested so, where there is a run for their debit day: by
   * {@code AMOUNT_DIFFERS} or {@code NOT_REQUESTED} they go into suspense. The attempts of the file
   * are staged.
   */
  public void checkRequests() {
    handle.execute(DebitSql.of("check-requests"));
  }

  /** Stores the answers of the file. */
  public void store(long paymentFileId) {
    rows.flush();
    handle
        .createUpdate(DebitSql.of("store-answers"))
        .bind("paymentFileId", paymentFileId)
        .execute();
  }
}
