package osame.receipt.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import osame.foundation.Yen;
import osame.foundation.law.ReceivableClass;
import osame.receipt.api.Channel;
import osame.receipt.api.Component;
import osame.receipt.api.DailyReport;
import osame.receipt.api.DailyReportRow;
import osame.receipt.api.PostingKind;

/** Sums up an accounting day from ledger, overpayments and suspense, not from what files say. */
final class DailyReports {

  private DailyReports() {}

  /** A row, and the kind of act that booked it. */
  private record Booked(PostingKind source, DailyReportRow row) {}

  /** What is known of the day besides its rows. */
  private record Head(Yen fileTotal, Yen suspense, String closedBy) {}

  static DailyReport read(Handle handle, LocalDate day) {
    List<Booked> booked =
        handle
            .createQuery(Sql.of("rows"))
            .bind("day", day)
            .map((row, context) -> booked(row))
            .list();
    Head head =
        handle
            .createQuery(Sql.of("head"))
            .bind("day", day)
            .map(
                (row, context) ->
                    new Head(
                        Yen.of(row.getLong("file_total")),
                        Yen.of(row.getLong("suspense")),
                        row.getString("closed_by")))
            .one();
    List<DailyReportRow> ofFiles = rows(booked, source -> source == PostingKind.PAYMENT_FILE);
    List<DailyReportRow> ofNoFile = rows(booked, source -> source != PostingKind.PAYMENT_FILE);
    List<DailyReportRow> workedOff = rows(booked, source -> source == PostingKind.SUSPENSE);
    return new DailyReport(
        day,
        ofFiles,
        ofNoFile,
        sum(ofFiles, DailyReportRow::posted),
        sum(ofFiles, DailyReportRow::overpaid),
        head.suspense(),
        head.fileTotal(),
        sum(workedOff, row -> row.posted().plus(row.overpaid())),
        handle.createQuery(Sql.of("open-files")).bind("day", day).mapTo(String.class).list(),
        head.closedBy() != null,
        head.closedBy());
  }

  private static List<DailyReportRow> rows(List<Booked> booked, Predicate<PostingKind> sources) {
    return booked.stream().filter(b -> sources.test(b.source())).map(Booked::row).toList();
  }

  private static Yen sum(List<DailyReportRow> rows, Function<DailyReportRow, Yen> amount) {
    return rows.stream().map(amount).reduce(Yen.ZERO, Yen::plus);
  }

  private static Booked booked(ResultSet row) throws SQLException {
    return new Booked(
        PostingKind.valueOf(row.getString("source")),
        new DailyReportRow(
            row.getString("tax_item"),
            row.getString("tax_item_name"),
            ReceivableClass.valueOf(row.getString("account_class")),
            Component.valueOf(row.getString("component")),
            Channel.valueOf(row.getString("channel")),
            row.getString("institution"),
            row.getLong("payments"),
            Yen.of(row.getLong("posted")),
            Yen.of(row.getLong("overpaid"))));
  }
}
