package osame.receipt.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.FiscalYear;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.foundation.law.ReceivableClass;
import osame.operations.api.Parameters;
import osame.receipt.api.Booked;
import osame.receipt.api.BookedFilter;
import osame.receipt.api.Component;
import osame.receipt.api.MonthlyReport;
import osame.receipt.api.MonthlyReportRow;
import osame.receipt.api.MonthlyReports;
import osame.receipt.api.NonRevenue;
import osame.receipt.api.RateOfMonth;
import osame.receipt.api.SplitRow;

/** Sums a fiscal year up from its entries; nothing is kept that could differ from them. */
@Stateless
@DenyAll
@Local(MonthlyReports.class)
public class MonthlyReportsBean implements MonthlyReports {

  private static final String FUNCTION = "RC-032";

  @Inject private Jdbi jdbi;
  @EJB private Parameters parameters;
  @EJB private OperationLog log;

  public MonthlyReportsBean() {}

  MonthlyReportsBean(Jdbi jdbi, Parameters parameters, OperationLog log) {
    this.jdbi = jdbi;
    this.parameters = parameters;
    this.log = log;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public MonthlyReport report(FiscalYear fiscalYear, YearMonth month) {
    return jdbi.withHandle(
        handle -> {
          List<MonthlyReportRow> rows = rows(handle, fiscalYear, month);
          return handle
              .createQuery(Sql.of("non-revenue"))
              .bind("from", month.atDay(1))
              .bind("to", month.atEndOfMonth())
              .map(
                  (row, context) ->
                      new MonthlyReport(
                          fiscalYear,
                          month,
                          rows.stream().filter(r -> r.component() == Component.TAX).toList(),
                          rows.stream().filter(r -> r.component() != Component.TAX).toList(),
                          held(row, "overpaid"),
                          held(row, "suspense")))
              .one();
        });
  }

  private static NonRevenue held(ResultSet row, String what) throws SQLException {
    return new NonRevenue(
        Yen.of(row.getLong(what + "_before")),
        Yen.of(row.getLong(what + "_in")),
        Yen.of(row.getLong(what + "_out")));
  }

  private static List<MonthlyReportRow> rows(
      Handle handle, FiscalYear fiscalYear, YearMonth month) {
    LocalDate to = month.atEndOfMonth();
    // Until 31 May the year before still holds its own receivables.
    boolean carriedOver = to.isAfter(LocalDate.of(fiscalYear.value(), Month.MAY, 31));
    return handle
        .createQuery(Sql.of("rows"))
        .bind("fiscalYear", fiscalYear.value())
        .bind("openingYear", carriedOver ? fiscalYear.value() : fiscalYear.value() - 1)
        .bind("from", month.atDay(1))
        .bind("to", to)
        .map(
            (row, context) ->
                new MonthlyReportRow(
                    row.getString("tax_item"),
                    row.getString("tax_item_name"),
                    ReceivableClass.valueOf(row.getString("account_class")),
                    Component.valueOf(row.getString("component")),
                    Yen.of(row.getLong("determined")),
                    row.getLong("payments"),
                    Yen.of(row.getLong("received")),
                    Yen.of(row.getLong("received_in_year")),
                    Yen.of(row.getLong("unrefunded"))))
        .list();
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public List<RateOfMonth> rates(FiscalYear fiscalYear) {
    return jdbi.withHandle(handle -> CollectionRates.read(handle, fiscalYear));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public List<SplitRow> split(FiscalYear fiscalYear, YearMonth month) {
    return jdbi.withHandle(handle -> new SplitStatement(handle, parameters).of(fiscalYear, month));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public Page<Booked> entries(String terminal, BookedFilter filter, PageRequest page) {
    Page<Booked> found = jdbi.withHandle(handle -> BookedRows.read(handle, filter, page));
    log.view(
        terminal,
        LogEntry.about(
            Operation.VIEW,
            FUNCTION,
            "payments of " + filter.from() + " to " + filter.to(),
            found.rows().stream().map(Booked::addresseeNumber).distinct().toList()));
    return found;
  }
}
