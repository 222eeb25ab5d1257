package osame.receipt.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import osame.foundation.FiscalYear;
import osame.foundation.LevyYear;
import osame.foundation.Yen;
import osame.foundation.law.SplitRatio;
import osame.foundation.law.SplitShare;
import osame.operations.api.Parameter;
import osame.operations.api.Parameters;
import osame.receipt.api.Component;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.SplitRow;

/**
 * Splits what was collected by the ratios of the levy years. The month's shares are the difference
 * of two sums to date: yen that were cut in one month are made up in the next.
 */
final class SplitStatement {

  /** The scope is the tax item; the ratio in force on 1 April holds for the levy year. */
  static final String RATIO = "receipt.split";

  private final Handle handle;
  private final List<Parameter> ratios;

  SplitStatement(Handle handle, Parameters parameters) {
    this.handle = handle;
    this.ratios = parameters.history(RATIO);
  }

  /** What was collected for one tax item, levy year and component. */
  private record Collected(
      String taxItem, LevyYear levyYear, Component component, Yen before, Yen until) {}

  List<SplitRow> of(FiscalYear fiscalYear, YearMonth month) {
    Map<String, String> names =
        handle
            .createQuery(Sql.of("tax-item-names"))
            .bind("day", month.atEndOfMonth())
            .setMapKeyColumn("tax_item")
            .setMapValueColumn("name")
            .collectInto(new GenericType<Map<String, String>>() {});
    List<SplitRow> rows = new ArrayList<>();
    for (Collected collected : collected(fiscalYear, month)) {
      SplitRatio ratio = ratio(collected.taxItem(), collected.levyYear());
      Map<SplitShare, Yen> before = ratio.of(collected.before());
      Map<SplitShare, Yen> until = ratio.of(collected.until());
      String name = names.getOrDefault(collected.taxItem(), collected.taxItem());
      for (SplitRatio.Part part : ratio.parts()) {
        Yen toDate = until.get(part.share());
        rows.add(
            new SplitRow(
                collected.taxItem(),
                name,
                collected.levyYear(),
                collected.component(),
                part.share(),
                toDate.minus(before.get(part.share())),
                toDate));
      }
    }
    return rows;
  }

  private List<Collected> collected(FiscalYear fiscalYear, YearMonth month) {
    return handle
        .createQuery(Sql.of("split"))
        .bind("fiscalYear", fiscalYear.value())
        .bind("from", month.atDay(1))
        .bind("to", month.atEndOfMonth())
        .bindArray(
            "taxItems", String.class, ratios.stream().map(Parameter::scope).distinct().toList())
        .map(
            (row, context) ->
                new Collected(
                    row.getString("tax_item"),
                    new LevyYear(row.getInt("levy_year")),
                    Component.valueOf(row.getString("component")),
                    Yen.of(row.getLong("before")),
                    Yen.of(row.getLong("until"))))
        .list();
  }

  private SplitRatio ratio(String taxItem, LevyYear levyYear) {
    LocalDate day = LocalDate.of(levyYear.value(), Month.APRIL, 1);
    return ratios.stream()
        .filter(row -> row.scope().equals(taxItem) && row.validPeriod().contains(day))
        .map(row -> SplitRatio.parse(row.value()))
        .findFirst()
        .orElseThrow(() -> new ReceiptException("RC-E-188", taxItem, levyYear.value()));
  }
}
