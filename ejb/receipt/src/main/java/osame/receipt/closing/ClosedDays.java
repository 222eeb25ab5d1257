package osame.receipt.closing;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** The accounting days on which nothing is booked any more. */
public final class ClosedDays {

  private ClosedDays() {}

  public static boolean contain(Handle handle, LocalDate day) {
    return handle.createQuery(Sql.of("is-closed")).bind("day", day).mapTo(Boolean.class).one();
  }
}
