package osame.receipt.posting;

import java.util.concurrent.Executor;
import org.jdbi.v3.core.Handle;
import osame.foundation.Yen;
import osame.persistence.general.CopyRows;
import osame.receipt.api.ReceivableKey;

/** Takes the attempts of one posting, in bounded memory whatever their number. */
public final class Attempts {

  private final CopyRows rows;
  private int count;
  private Yen total = Yen.ZERO;

  Attempts(Handle handle, Executor sender) {
    this.rows = new CopyRows(handle, Sql.of("copy-attempts"), sender);
  }

  public void add(PaymentAttempt attempt) {
    ReceivableKey key = attempt.key();
    rows.add(
        attempt.line(),
        key == null ? null : key.levyYear().value(),
        key == null ? null : key.taxYear().value(),
        key == null ? null : key.taxItem(),
        key == null ? null : key.noticeNumber().value(),
        key == null ? null : key.installment().number(),
        attempt.amount().value(),
        attempt.paidOn() == null ? null : attempt.paidOn().value(),
        attempt.channel(),
        attempt.institution(),
        attempt.keyAsReceived(),
        attempt.fault());
    count++;
    total = total.plus(attempt.amount());
  }

  /** Number of attempts. */
  public int count() {
    return count;
  }

  /** Sum of their amounts. */
  public Yen total() {
    return total;
  }

  void flush() {
    rows.flush();
  }
}
