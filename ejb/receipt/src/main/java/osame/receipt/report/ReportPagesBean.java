package osame.receipt.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import osame.access.api.Roles;
import osame.foundation.FiscalYear;
import osame.foundation.Yen;
import osame.foundation.calendar.Wareki;
import osame.letter.TablePages;
import osame.receipt.api.DailyReport;
import osame.receipt.api.DailyReportRow;
import osame.receipt.api.DayClosing;
import osame.receipt.api.MonthlyReport;
import osame.receipt.api.MonthlyReportRow;
import osame.receipt.api.MonthlyReports;
import osame.receipt.api.NonRevenue;
import osame.receipt.api.ReportPages;

/** Puts the figures of the reports into their forms. */
@Stateless
@DenyAll
@Local(ReportPages.class)
public class ReportPagesBean implements ReportPages {

  private static final int HUNDRED = 100;
  private static final int ROWS = 32;

  @EJB private DayClosing days;
  @EJB private MonthlyReports months;

  public ReportPagesBean() {}

  ReportPagesBean(DayClosing days, MonthlyReports months) {
    this.days = days;
    this.months = months;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public byte[] daily(LocalDate day) {
    DailyReport report = days.report(day);
    Map<String, String> fields = new HashMap<>();
    fields.put("day-name", Wareki.format(day));
    fields.put("state-name", ReportNames.of(report.closed() ? "closed" : "open"));
    fields.put("file-total", text(report.fileTotal()));
    fields.put("posted", text(report.posted()));
    fields.put("overpaid", text(report.overpaid()));
    fields.put("suspense", text(report.suspense()));
    fields.put("worked-off", text(report.workedOffFromSuspense()));
    List<Map<String, String>> rows = new ArrayList<>();
    report.rows().forEach(row -> rows.add(daily(row)));
    report.rowsOfNoFile().forEach(row -> rows.add(daily(row)));
    return draw("daily-report", day, fields, rows);
  }

  private static Map<String, String> daily(DailyReportRow row) {
    Map<String, String> cells = new HashMap<>();
    cells.put("name", row.taxItem().isEmpty() ? ReportNames.of("none") : row.taxItemName());
    cells.put("class-name", ReportNames.of(row.accountClass().name()));
    cells.put("component-name", ReportNames.of(row.component().name()));
    cells.put("channel-name", ReportNames.of(row.channel().name()));
    cells.put("institution", row.institution());
    cells.put("count", TablePages.number(row.count()));
    cells.put("posted", text(row.posted()));
    cells.put("overpaid", text(row.overpaid()));
    return cells;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public byte[] monthly(FiscalYear fiscalYear, YearMonth month) {
    MonthlyReport report = months.report(fiscalYear, month);
    Map<String, String> fields = new HashMap<>();
    fields.put("year-name", Wareki.format(fiscalYear));
    fields.put("month-name", Wareki.format(month.atDay(1)).replaceFirst("[^月]+$", ""));
    held(fields, "overpaid", report.overpayments());
    held(fields, "suspense", report.suspense());
    List<Map<String, String>> rows = new ArrayList<>();
    report.taxes().forEach(row -> rows.add(tax(row, row.taxItemName())));
    rows.add(tax(report.total(), ReportNames.of("total")));
    report.others().forEach(row -> rows.add(other(row)));
    return draw("monthly-report", month.atEndOfMonth(), fields, rows);
  }

  private static void held(Map<String, String> fields, String what, NonRevenue held) {
    fields.put(what + "-before", text(held.before()));
    fields.put(what + "-in", text(held.in()));
    fields.put(what + "-out", text(held.out()));
    fields.put(what + "-after", text(held.after()));
  }

  private static Map<String, String> tax(MonthlyReportRow row, String name) {
    Map<String, String> cells = cells(row, name);
    cells.put("determined", text(row.determined()));
    cells.put("unrefunded", text(row.unrefunded()));
    cells.put("uncollected", text(row.uncollected()));
    if (row.rate() != null) {
      cells.put(
          "rate", "%d.%02d%%".formatted(row.rate() / HUNDRED, Math.floorMod(row.rate(), HUNDRED)));
    }
    return cells;
  }

  private static Map<String, String> other(MonthlyReportRow row) {
    return cells(row, row.taxItemName() + " " + ReportNames.of(row.component().name()));
  }

  private static Map<String, String> cells(MonthlyReportRow row, String name) {
    Map<String, String> cells = new HashMap<>();
    cells.put("name", name);
    cells.put(
        "class-name", row.accountClass() == null ? "" : ReportNames.of(row.accountClass().name()));
    cells.put("received", text(row.received()));
    cells.put("received-in-year", text(row.receivedInYear()));
    return cells;
  }

  /** By the form of that name; the same figures give the same bytes. */
  private static byte[] draw(
      String form, LocalDate day, Map<String, String> fields, List<Map<String, String>> rows) {
    try (TablePages pages = new TablePages(ReportPagesBean.class, form, day)) {
      pages.add(form, ROWS, fields, rows, null);
      return pages.bytes();
    }
  }

  private static String text(Yen amount) {
    return TablePages.number(amount.value());
  }
}
