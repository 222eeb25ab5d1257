package osame.receipt.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import osame.foundation.AddresseeNumber;
import osame.foundation.Yen;
import osame.foundation.law.DemandDays;
import osame.operations.api.ApprovalState;
import osame.receipt.api.Demand;
import osame.receipt.api.DemandExclusion;
import osame.receipt.api.DemandPull;
import osame.receipt.api.DemandRun;
import osame.receipt.api.DemandRunState;
import osame.receipt.api.DemandState;
import osame.receipt.row.Columns;

/** Rows to records. */
final class DemandRows {

  private DemandRows() {}

  static Demand demand(ResultSet row) throws SQLException {
    DemandState state = DemandState.valueOf(row.getString("state"));
    LocalDate dispatchedOn = day(row, "dispatched_on");
    LocalDate servedOn = day(row, "served_on");
    return new Demand(
        row.getLong("demand_id"),
        row.getLong("demand_run_id"),
        row.getLong("receivable_id"),
        Columns.key(row),
        row.getString("tax_item_name"),
        new AddresseeNumber(row.getString("addressee_number")),
        row.getString("name"),
        day(row, "due_date"),
        Yen.of(row.getLong("tax_amount")),
        Yen.of(row.getLong("tax_balance")),
        state,
        row.getString("exclusion") == null
            ? null
            : DemandExclusion.valueOf(row.getString("exclusion")),
        row.getString("pulled_for") == null
            ? null
            : DemandPull.valueOf(row.getString("pulled_for")),
        row.getObject("letter_id", Long.class),
        row.getObject("letter_year", Integer.class),
        row.getObject("letter_number", Long.class),
        dispatchedOn,
        day(row, "returned_on"),
        day(row, "posted_on"),
        servedOn,
        seizureFrom(state, dispatchedOn, servedOn),
        row.getString("remark"));
  }

  /**
   * A notice that came back has no effect until it is served; one served by publication counts from
   * the day of service, the later one (unconfirmed in law).
   */
  private static LocalDate seizureFrom(
      DemandState state, LocalDate dispatchedOn, LocalDate servedOn) {
    return switch (state) {
      case DISPATCHED -> DemandDays.seizureFrom(dispatchedOn);
      case PUBLISHED -> DemandDays.seizureFrom(servedOn);
      case PLANNED, EXCLUDED, PULLED, RETURNED, WITHDRAWN -> null;
    };
  }

  static DemandRun run(ResultSet row) throws SQLException {
    LocalDate firstDueDate = day(row, "first_due_date");
    return new DemandRun(
        row.getLong("demand_run_id"),
        row.getString("name"),
        row.getString("tax_item"),
        day(row, "due_from"),
        day(row, "due_to"),
        day(row, "extracted_on"),
        day(row, "planned_dispatch_on"),
        DemandRunState.valueOf(row.getString("state")),
        row.getObject("approval_id", Long.class),
        row.getString("approval") == null ? null : ApprovalState.valueOf(row.getString("approval")),
        row.getObject("print_lot_id", Long.class),
        day(row, "dispatched_on"),
        row.getLong("planned"),
        Yen.of(row.getLong("sum")),
        row.getLong("excluded"),
        row.getLong("pulled"),
        firstDueDate == null ? null : DemandDays.latestDispatch(firstDueDate),
        row.getLong("late"),
        row.getString("created_by"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
