package osame.receipt.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.result.RowView;
import osame.foundation.LevyYear;
import osame.foundation.TaxYear;
import osame.foundation.Yen;
import osame.foundation.law.ChargeExemption;
import osame.receipt.api.Component;
import osame.receipt.api.EntryKind;
import osame.receipt.api.ReceivableHold;
import osame.receipt.hold.HoldRows;

/** Reads receivables with their entries, all that are wanted by one statement. */
public final class ReceivableLedgers {

  private static final String READ =
      ClasspathSqlLocator.create().locate("osame.receipt.charge.ledgers");

  private ReceivableLedgers() {}

  /** The receivables by their id, in the order of the ids; unknown ids are left out. */
  public static Map<Long, ReceivableLedger> read(Handle handle, Collection<Long> receivableIds) {
    Map<Long, List<ChargeExemption>> exemptions = exemptions(handle, receivableIds);
    return handle
        .createQuery(READ)
        .bindArray("receivableIds", Long.class, List.copyOf(receivableIds))
        .reduceRows(
            new LinkedHashMap<Long, ReceivableLedger>(),
            (found, row) -> {
              Long id = row.getColumn("receivable_id", Long.class);
              ReceivableLedger before = found.get(id);
              found.put(id, before == null ? head(id, row, exemptions) : with(before, line(row)));
              return found;
            });
  }

  /** Few receivables have a hold: one look finds them all. */
  private static Map<Long, List<ChargeExemption>> exemptions(
      Handle handle, Collection<Long> receivableIds) {
    return HoldRows.read(handle, receivableIds).stream()
        .filter(hold -> hold.exemption() != null)
        .collect(
            Collectors.groupingBy(
                ReceivableHold::receivableId,
                Collectors.mapping(ReceivableLedgers::exemption, Collectors.toList())));
  }

  private static ChargeExemption exemption(ReceivableHold hold) {
    return ChargeExemption.of(
        hold.period(),
        switch (hold.exemption()) {
          case FULL -> ChargeExemption.Kind.FULL;
          case GRACE -> ChargeExemption.Kind.GRACE;
          case HALF -> ChargeExemption.Kind.HALF;
        });
  }

  private static ReceivableLedger head(
      Long id, RowView row, Map<Long, List<ChargeExemption>> exemptions) {
    return new ReceivableLedger(
        id,
        row.getColumn("addressee_number", String.class),
        row.getColumn("tax_item", String.class),
        new LevyYear(row.getColumn("levy_year", Integer.class)),
        new TaxYear(row.getColumn("tax_year", Integer.class)),
        row.getColumn("due_date", LocalDate.class),
        Yen.of(row.getColumn("tax_balance", Long.class)),
        Yen.of(row.getColumn("charge_balance", Long.class)),
        row.getColumn("entry_id", Long.class) == null ? List.of() : List.of(line(row)),
        exemptions.getOrDefault(id, List.of()));
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
        lines,
        head.exemptions());
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
