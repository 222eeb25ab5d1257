package osame.operations.retention;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jdbi.v3.core.Handle;
import osame.foundation.FiscalYear;
import osame.foundation.calendar.Wareki;
import osame.letter.DrawnLetter;
import osame.letter.Fonts;
import osame.letter.Issue;
import osame.letter.LetterContent;
import osame.letter.LetterPress;
import osame.letter.LetterTemplate;
import osame.letter.QrProfile;
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
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
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
    var time = moment.atZone(TOKYO);
    return Wareki.format(time.toLocalDate()) + " " + TIME.format(time);
  }

  byte[] draw() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LetterPress press =
        new LetterPress(
            Fonts.onBoard(), QrProfile.NONE, "erasure-certificate-" + number, issuedOn())) {
      Map<String, String> fields = new HashMap<>();
      fields.put("business-date", Wareki.format(businessDate));
      fields.put("plan-hash", planHash);
      fields.put("proposed", proposed);
      fields.put("released", released);
      fields.put("erased", erased);
      if (!remark.isEmpty()) {
        fields.put("remark", remark);
      }
      pages(press, "erasure-certificate", LINES, fields, lines.stream().map(this::cells).toList());
      pages(
          press,
          "erasure-certificate-digests",
          DIGESTS,
          Map.of(),
          portions.stream().map(this::cells).toList());
      press.save(out);
    }
    return out.toByteArray();
  }

  private LocalDate issuedOn() {
    return completedAt.atZone(TOKYO).toLocalDate();
  }

  private void pages(
      LetterPress press,
      String form,
      int size,
      Map<String, String> fields,
      List<Map<String, String>> rows) {
    LetterTemplate template = template(form);
    int pages = Math.max(1, (rows.size() + size - 1) / size);
    for (int page = 0; page < pages; page++) {
      List<Map<String, String>> part =
          new ArrayList<>(rows.subList(page * size, Math.min((page + 1) * size, rows.size())));
      if (part.isEmpty()) {
        part.add(Map.of("name", NAMES.getString("none")));
      }
      Map<String, String> all = new HashMap<>(fields);
      all.put("number", Long.toString(number));
      all.put("page", (page + 1) + "/" + pages);
      DrawnLetter drawn =
          press.draw(
              template,
              new Issue(number, FiscalYear.containing(issuedOn()), issuedOn()),
              new LetterContent(null, "", all, Map.of("rows", part)));
      if (!drawn.isDrawn()) {
        throw new IllegalStateException(form + ": " + drawn.faults());
      }
    }
  }

  private static LetterTemplate template(String form) {
    try (InputStream in = Certificate.class.getResourceAsStream(form + ".yaml")) {
      return LetterTemplate.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> cells(RetentionLine line) {
    return Map.of(
        "name", NAMES.getString(line.kind().name()),
        "year", line.fiscalYear().value() + "年度",
        "result", NAMES.getString(line.held() == null ? "erased" : line.held().name()),
        "count", number(line.rows()),
        "items", number(line.items()),
        "sum", number(line.sum().value()));
  }

  private Map<String, String> cells(Portion portion) {
    return Map.of(
        "name", NAMES.getString(portion.kind().name()),
        "portion", Integer.toString(portion.number()),
        "count", number(portion.rows()),
        "at",
            Wareki.formatShort(portion.erasedAt().atZone(TOKYO).toLocalDate())
                + " "
                + TIME.format(portion.erasedAt().atZone(TOKYO)),
        "digest", portion.digest());
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
