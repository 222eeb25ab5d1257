package osame.receipt.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.foundation.PaidOn;
import osame.foundation.Yen;
import osame.receipt.api.Channel;
import osame.receipt.api.PaymentBatch;
import osame.receipt.api.PostingKind;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.SuspenseReason;
import osame.receipt.posting.PaymentAttempt;
import osame.receipt.posting.PostingEngine;
import osame.receipt.posting.PostingRules;
import osame.receipt.posting.PostingTotals;
import osame.receipt.row.Columns;

/** Posts a batch in the caller's transaction. */
final class BatchPosting {

  /** SQLSTATE when a lock is not to be had in time. */
  private static final String LOCK_TIMEOUT = "55P03";

  private final Handle handle;
  private final Act act;
  private final String officer;
  private final PostingEngine engine;

  BatchPosting(Handle handle, Act act, String officer) {
    this.handle = handle;
    this.act = act;
    this.officer = officer;
    this.engine = PostingEngine.begin(handle);
  }

  static long sameRequest(Handle handle, Act act) {
    return handle
        .createQuery(Sql.of("find-request"))
        .bind("requestId", act.requestId())
        .mapTo(Long.class)
        .one();
  }

  /**
   * Takes the lock of an open batch.
   *
   * @throws ReceiptException {@code RC-E-200} if it is not open
   */
  static PaymentBatch hold(Handle handle, long paymentFileId) {
    PostingEngine.waitBriefly(handle);
    return handle
        .createQuery(Sql.of("lock"))
        .bind("id", paymentFileId)
        .mapTo(Long.class)
        .findOne()
        .flatMap(id -> BatchRows.find(handle, id))
        .orElseThrow(() -> new ReceiptException("RC-E-200"));
  }

  /** Does the work; another posting that holds a receivable is told to the officer. */
  static void locked(Runnable work) {
    try {
      work.run();
    } catch (JdbiException e) {
      if (e.getCause() instanceof SQLException sql && LOCK_TIMEOUT.equals(sql.getSQLState())) {
        throw new ReceiptException("RC-E-035");
      }
      throw e;
    }
  }

  /** Posts every line that was not voided and closes the batch. */
  LogEntry post(PaymentBatch batch, PostingRules rules, String function) {
    long id = batch.paymentFileId();
    Channel channel = batch.isTill() ? Channel.CITY_COUNTER : Channel.BANK_COUNTER;
    handle
        .createQuery(Sql.of("to-post"))
        .bind("id", id)
        .map((row, context) -> attempt(row, channel, batch.institution()))
        .forEach(engine.attempts()::add);
    engine.stage();
    long postingId =
        PostingEngine.record(handle, PostingKind.PAYMENT_FILE, act, officer)
            .orElseThrow(() -> new ReceiptException("RC-E-200"));
    PostingTotals totals = engine.post(postingId, batch.receivedOn(), rules);
    Yen suspense = engine.suspend(id, batch.receivedOn());
    engine.share(id);
    handle
        .createUpdate(Sql.of("close"))
        .bind("id", id)
        .bind("postingId", postingId)
        .bind("lines", engine.attempts().count())
        .bind("total", engine.attempts().total().value())
        .bind("posted", totals.posted().value())
        .bind("overpaid", totals.overpaid().value())
        .bind("suspense", suspense.value())
        .execute();
    return LogEntry.batch(
        function,
        "payment batch " + id,
        engine.attempts().count(),
        engine.attempts().total(),
        engine.subjectsDigest());
  }

  void logSubjects(long logId) {
    engine.logSubjects(logId);
  }

  private static PaymentAttempt attempt(ResultSet row, Channel channel, String institution)
      throws SQLException {
    boolean found = row.getString("notice_number") != null;
    return new PaymentAttempt(
        row.getInt("line_no"),
        found ? Columns.key(row) : null,
        Yen.of(row.getLong("amount")),
        new PaidOn(row.getObject("paid_on", LocalDate.class)),
        channel,
        institution,
        row.getString("key_as_keyed"),
        found ? null : SuspenseReason.UNKNOWN_RECEIVABLE);
  }
}
