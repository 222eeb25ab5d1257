package osame.receipt.overview;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Roles;
import osame.foundation.Yen;
import osame.receipt.api.DayFigures;
import osame.receipt.api.WorkOverview;

/** Counts what came in and what waits; from files, work lists and indexes, never the ledger. */
@Stateless
@DenyAll
@Local(WorkOverview.class)
public class WorkOverviewBean implements WorkOverview {

  private static final String FIGURES =
      ClasspathSqlLocator.create().locate("osame.receipt.overview.figures");

  @Inject private Jdbi jdbi;

  public WorkOverviewBean() {}

  WorkOverviewBean(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public DayFigures figures() {
    return jdbi.withHandle(
        handle -> handle.createQuery(FIGURES).map((row, context) -> figures(row)).one());
  }

  private static DayFigures figures(ResultSet row) throws SQLException {
    return new DayFigures(
        Yen.of(row.getLong("received")),
        row.getLong("payments"),
        row.getLong("open_files"),
        row.getLong("suspense_count"),
        Yen.of(row.getLong("suspense_amount")),
        row.getLong("levy_faults"),
        row.getLong("charges_pending"),
        row.getLong("open_days"));
  }
}
