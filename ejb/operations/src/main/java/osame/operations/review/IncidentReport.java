package osame.operations.review;

import static osame.operations.review.ReviewReport.name;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import osame.access.api.SubjectWords;
import osame.foundation.Page;
import osame.foundation.calendar.CityTime;
import osame.foundation.calendar.Wareki;
import osame.letter.TablePages;
import osame.operations.api.IncidentAct;
import osame.operations.api.IncidentFunction;
import osame.operations.api.IncidentPerson;
import osame.operations.api.IncidentScope;
import osame.operations.api.IncidentSummary;

/**
 * An incident as it was read, to be drawn: figures and functions, then what left the building, what
 * was refused, and whose data was touched.
 */
record IncidentReport(
    IncidentScope scope,
    IncidentSummary summary,
    Page<IncidentFunction> functions,
    Page<IncidentPerson> people,
    Page<IncidentAct> outputs,
    Page<IncidentAct> refusals) {

  private static final int ROWS = 32;
  private static final int LONGEST = 80;

  /**
   * @param day on which it is drawn
   */
  byte[] draw(LocalDate day) {
    try (TablePages pages = new TablePages(IncidentReport.class, "incident", day)) {
      String none = name("none");
      pages.add(
          "incident-functions",
          ROWS,
          functionsHeading(),
          rows(functions, IncidentReport::cells),
          none);
      pages.add(
          "incident-acts",
          ROWS,
          heading("outputs", outputs),
          rows(outputs, IncidentReport::cells),
          none);
      pages.add(
          "incident-acts",
          ROWS,
          heading("refusals", refusals),
          rows(refusals, IncidentReport::cells),
          none);
      pages.add(
          "incident-people",
          ROWS,
          heading("people", people),
          rows(people, IncidentReport::cells),
          none);
      return pages.bytes();
    }
  }

  private Map<String, String> functionsHeading() {
    Map<String, String> fields = heading("functions", functions);
    fields.put("acts", TablePages.number(summary.acts()));
    fields.put("people", TablePages.number(summary.people()));
    fields.put("numbers", TablePages.number(summary.numberActs()));
    fields.put("exports", TablePages.number(summary.exports()));
    fields.put("exported", TablePages.number(summary.exportedRows()));
    fields.put("prints", TablePages.number(summary.prints()));
    fields.put("printed", TablePages.number(summary.printedRows()));
    fields.put("refused", TablePages.number(summary.refused()));
    return fields;
  }

  private Map<String, String> heading(String table, Page<?> page) {
    Map<String, String> fields = new HashMap<>();
    fields.put("from", Wareki.format(scope.from()));
    fields.put("to", Wareki.format(scope.to()));
    fields.put("who", scope.who() == null ? name("all") : TablePages.safe(scope.who(), 30));
    fields.put(
        "terminal", scope.terminal() == null ? name("all") : TablePages.safe(scope.terminal(), 30));
    fields.put("table", name(table));
    fields.put("shown", TablePages.number(page.rows().size()));
    fields.put("total", TablePages.number(page.total()));
    return fields;
  }

  private static <T extends Serializable> List<Map<String, String>> rows(
      Page<T> page, Function<T, Map<String, String>> cells) {
    return page.rows().stream().map(cells).toList();
  }

  private static Map<String, String> cells(IncidentFunction row) {
    Map<String, String> cells = new HashMap<>();
    cells.put("name", row.function());
    cells.put("operation", name(row.operation().name()));
    cells.put("acts", TablePages.number(row.acts()));
    cells.put("count", TablePages.number(row.rows()));
    cells.put("numbers", TablePages.number(row.numberActs()));
    cells.put("first", CityTime.exactTime(row.firstAt()));
    cells.put("last", CityTime.exactTime(row.lastAt()));
    return TablePages.filled(cells);
  }

  private static Map<String, String> cells(IncidentAct row) {
    Map<String, String> cells = new HashMap<>();
    cells.put("name", CityTime.exactTime(row.recordedAt()));
    String who = row.name() == null ? row.who() : row.who() + " " + row.name();
    cells.put("who", TablePages.safe(who, LONGEST / 2));
    cells.put("terminal", TablePages.safe(row.terminal(), LONGEST / 4));
    cells.put("operation", name(row.operation().name()));
    cells.put("function", row.function());
    cells.put("subject", TablePages.safe(SubjectWords.inJapanese(row.subject()), LONGEST));
    cells.put("reason", TablePages.safe(row.reason(), LONGEST / 4));
    cells.put("count", TablePages.number(row.count()));
    cells.put("number", row.numberTouched() ? name("touched") : "");
    return TablePages.filled(cells);
  }

  private static Map<String, String> cells(IncidentPerson row) {
    Map<String, String> cells = new HashMap<>();
    cells.put("name", row.addressee().value());
    cells.put("looks", TablePages.number(row.looks()));
    cells.put("changes", TablePages.number(row.changes()));
    cells.put("outputs", TablePages.number(row.outputs()));
    cells.put("number", row.numberTouched() ? name("touched") : "");
    cells.put("first", CityTime.exactTime(row.firstAt()));
    cells.put("last", CityTime.exactTime(row.lastAt()));
    return TablePages.filled(cells);
  }
}
