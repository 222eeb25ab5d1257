package osame.receipt.hold;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.foundation.DatePeriod;
import osame.receipt.api.HoldExemption;
import osame.receipt.api.HoldKind;
import osame.receipt.api.ReceivableHold;

/** Reads holds. */
public final class HoldRows {

  private static final String READ = ClasspathSqlLocator.create().locate("osame.receipt.hold.of");

  private HoldRows() {}

  /** The holds of some receivables, by receivable, oldest first. */
  public static List<ReceivableHold> read(Handle handle, Collection<Long> receivableIds) {
    return handle
        .createQuery(READ)
        .bindArray("receivableIds", Long.class, List.copyOf(receivableIds))
        .map(
            (row, context) ->
                new ReceivableHold(
                    row.getLong("receivable_hold_id"),
                    row.getLong("receivable_id"),
                    HoldKind.valueOf(row.getString("kind")),
                    new DatePeriod(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)),
                    row.getString("article"),
                    row.getString("exempts") == null
                        ? null
                        : HoldExemption.valueOf(row.getString("exempts"))))
        .list();
  }
}
