package osame.operations.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jdbi.v3.core.Handle;
import osame.foundation.calendar.CityTime;
import osame.foundation.calendar.Wareki;
import osame.letter.TablePages;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionLine;
import osame.persistence.general.Moments;

/**
 * A certificate of erasure and its PDF: what by kind and fiscal year, what was held back and why,
 * and the hash of each portion.
 */
record Certificate(
    long number,
    LocalDate businessDate,
    String planHash,
    String proposed,
    String released,
    String erased,
    String remark,
    Instant completedAt,
    List<RetentionLine> lines,
    List<Portion> portions) {

  private static final int LINES = 30;
  private static final int DIGESTS = 36;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss");

  private static final ResourceBundle NAMES =
      ResourceBundle.getBundle("osame.operations.retention.names", Locale.JAPANESE);

  /** What was erased together. */
  record Portion(RetentionKind kind, int number, long rows, String digest, Instant erasedAt) {}

  static Optional<Certificate> find(Handle handle, long number) {
    return handle
        .createQuery(Sql.of("certificate"))
        .bind("number", number)
        .map((row, context) -> of(handle, row))
        .findOne();
  }

  private static Certificate of(Handle handle, ResultSet row) throws SQLException {
    long run = row.getLong("retention_run_id");
    Instant completedAt = Moments.of(row, "completed_at");
    return new Certificate(
        row.getLong("certificate_number"),
        row.getObject("business_date", LocalDate.class),
        row.getString("plan_hash"),
        row.getString("proposed_by") + "　" + text(Moments.of(row, "proposed_at")),
        row.getString("released_by") + "　" + text(Moments.of(row, "released_at")),
        row.getString("erased_by") + "　" + text(completedAt),
        row.getString("remark"),
        completedAt,
        RetentionRows.lines(handle, run),
        handle
            .createQuery(Sql.of("portions"))
            .bind("run", run)
            .bindArray("kinds", String.class, RetentionRows.kinds())
            .map(
                (portion, context) ->
                    new Portion(
                        RetentionKind.valueOf(portion.getString("kind")),
                        portion.getInt("portion"),
                        portion.getLong("rows"),
                        portion.getString("digest"),
                        Moments.of(portion, "erased_at")))
            .list());
  }

  private static String text(Instant moment) {
    var time = moment.atZone(CityTime.ZONE);
    return Wareki.format(time.toLocalDate()) + " " + TIME.format(time);
  }

  byte[] draw() {
    Map<String, String> fields = new HashMap<>();
    fields.put("number", Long.toString(number));
    fields.put("business-date", Wareki.format(businessDate));
    fields.put("plan-hash", planHash);
    fields.put("proposed", proposed);
    fields.put("released", released);
    fields.put("erased", erased);
    fields.put("remark", remark);
    String none = NAMES.getString("none");
    try (TablePages pages =
        new TablePages(
            Certificate.class, "erasure-certificate-" + number, CityTime.dayOf(completedAt))) {
      pages.add(
          "erasure-certificate",
          LINES,
          TablePages.filled(fields),
          lines.stream().map(this::cells).toList(),
          none);
      pages.add(
          "erasure-certificate-digests",
          DIGESTS,
          Map.of("number", Long.toString(number)),
          portions.stream().map(this::cells).toList(),
          none);
      return pages.bytes();
    }
  }

  private Map<String, String> cells(RetentionLine line) {
    return Map.of(
        "name", NAMES.getString(line.kind().name()),
        "year", line.fiscalYear().value() + "年度",
        "result", NAMES.getString(line.held() == null ? "erased" : line.held().name()),
        "count", TablePages.number(line.rows()),
        "items", TablePages.number(line.items()),
        "sum", TablePages.number(line.sum().value()));
  }

  private Map<String, String> cells(Portion portion) {
    return Map.of(
        "name", NAMES.getString(portion.kind().name()),
        "portion", Integer.toString(portion.number()),
        "count", TablePages.number(portion.rows()),
        "at",
            Wareki.formatShort(CityTime.dayOf(portion.erasedAt()))
                + " "
                + TIME.format(portion.erasedAt().atZone(CityTime.ZONE)),
        "digest", portion.digest());
  }
}
