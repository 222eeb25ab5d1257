package osame.operations.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import osame.foundation.AddresseeNumber;
import osame.foundation.BusinessDate;
import osame.foundation.FiscalYear;
import osame.foundation.Yen;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionLine;
import osame.operations.api.RetentionOrder;
import osame.operations.api.RetentionReason;
import osame.operations.api.RetentionRun;
import osame.operations.api.RetentionState;
import osame.persistence.general.Moments;

/** Reads the rows of retention. */
final class RetentionRows {

  private RetentionRows() {}

  static RetentionRun run(ResultSet row) throws SQLException {
    return new RetentionRun(
        row.getLong("retention_run_id"),
        new BusinessDate(row.getObject("business_date", LocalDate.class)),
        RetentionState.valueOf(row.getString("state")),
        row.getLong("due"),
        row.getLong("held"),
        row.getString("listed_by"),
        Moments.of(row, "listed_at"),
        row.getString("proposed_by"),
        row.getString("released_by"),
        (Long) row.getObject("certificate_number"),
        row.getBoolean("certified"));
  }

  /** What a list names or named, in the order of the kinds. */
  static List<RetentionLine> lines(Handle handle, long run) {
    return handle
        .createQuery(Sql.of("lines"))
        .bind("run", run)
        .bindArray("kinds", String.class, kinds())
        .map((row, context) -> line(row))
        .list();
  }

  static List<String> kinds() {
    return Arrays.stream(RetentionKind.values()).map(RetentionKind::name).toList();
  }

  private static RetentionLine line(ResultSet row) throws SQLException {
    String held = row.getString("held");
    return new RetentionLine(
        RetentionKind.valueOf(row.getString("kind")),
        new FiscalYear(row.getInt("fiscal_year")),
        held == null ? null : RetentionReason.valueOf(held),
        row.getLong("rows"),
        row.getLong("items"),
        Yen.of(row.getLong("yen")));
  }

  static RetentionOrder order(ResultSet row) throws SQLException {
    String whose = row.getString("addressee_number");
    return new RetentionOrder(
        row.getLong("retention_order_id"),
        RetentionKind.valueOf(row.getString("kind")),
        whose == null ? null : new AddresseeNumber(whose),
        row.getString("reason"),
        row.getString("ordered_by"),
        Moments.of(row, "ordered_at"),
        row.getString("lifted_by"));
  }
}
