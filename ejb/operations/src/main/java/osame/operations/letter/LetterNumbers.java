package osame.operations.letter;

import org.jdbi.v3.core.Handle;
import osame.foundation.FiscalYear;

/** Takes numbers; the counter is locked until the transaction ends, so that none is lost. */
final class LetterNumbers {

  private LetterNumbers() {}

  /**
   * @return the number before the first one taken
   */
  static long take(Handle handle, String counter, FiscalYear year, long count) {
    return handle
        .createQuery(Sql.of("take-numbers"))
        .bind("counter", counter)
        .bind("fiscalYear", year.value())
        .bind("count", count)
        .mapTo(Long.class)
        .one();
  }
}
