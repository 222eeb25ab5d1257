package osame.receipt.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.result.RowView;
import osame.foundation.LevyYear;
import osame.foundation.TaxYear;
import osame.foundation.Yen;
import osame.receipt.api.Component;
import osame.receipt.api.EntryKind;

/** Reads receivables with their entries, all that are wanted by one statement. */
public final class ReceivableLedgers {

  private static final String READ =
      ClasspathSqlLocator.create().locate("osame.receipt.charge.ledgers");

  private ReceivableLedgers() {}

  /** The receivables by their id, in the order of the ids; unknown ids are left out. */
  public static Map<Long, ReceivableLedger> read(Handle handle, Collection<Long> receivableIds) {
    return handle
        .createQuery(READ)
        .bindArray("receivableIds", Long.class, List.copyOf(receivableIds))
        .reduceRows(
            new LinkedHashMap<Long, ReceivableLedger>(),
            (found, row) -> {
              Long id = row.getColumn("receivable_id", Long.class);
              ReceivableLedger before = found.get(id);
              found.put(id, before == null ? head(id, row) : with(before, line(row)));
              return found;
            });
  }

  private static ReceivableLedger head(Long id, RowView row) {
    return new ReceivableLedger(
        id,
        row.getColumn("addressee_number", String.class),
        row.getColumn("tax_item", String.class),
        new LevyYear(row.getColumn("levy_year", Integer.class)),
        new TaxYear(row.getColumn("tax_year", Integer.class)),
        row.getColumn("due_date", LocalDate.class),
        Yen.of(row.getColumn("tax_balance", Long.class)),
        Yen.of(row.getColumn("charge_balance", Long.class)),
        row.getColumn("entry_id", Long.class) == null ? List.of() : List.of(line(row)));
  }

  private static ReceivableLedger with(ReceivableLedger head, ReceivableLedger.Line line) {
    List<ReceivableLedger.Line> lines = new ArrayList<>(head.entries());
    lines.add(line);
    return new ReceivableLedger(
        head.receivableId(),
        head.addresseeNumber(),
        head.taxItem(),
        head.levyYear(),
        head.taxYear(),
        head.dueDate(),
        head.taxBalance(),
        head.chargeBalance(),
        lines);
  }

  private static ReceivableLedger.Line line(RowView row) {
    return new ReceivableLedger.Line(
        row.getColumn("entry_id", Long.class),
        Component.valueOf(row.getColumn("component", String.class)),
        EntryKind.valueOf(row.getColumn("kind", String.class)),
        Yen.of(row.getColumn("amount", Long.class)),
        row.getColumn("paid_on", LocalDate.class),
        row.getColumn("reverses", Long.class),
        row.getColumn("decided_on", LocalDate.class));
  }
}
