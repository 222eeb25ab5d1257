package osame.receipt.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.persistence.general.PagedRows;
import osame.receipt.api.Channel;
import osame.receipt.api.Component;
import osame.receipt.api.Entry;
import osame.receipt.api.EntryKind;
import osame.receipt.api.LevyHistoryRow;
import osame.receipt.api.LevyKind;

/** Reads entries and levies with the file or act they came from. */
final class EntryRows {

  private EntryRows() {}

  static List<Entry> ofReceivable(Handle handle, long receivableId) {
    return handle
        .createQuery(Sql.of("entries"))
        .bind("receivableId", receivableId)
        .map((row, context) -> entry(row))
        .list();
  }

  static Page<Entry> payments(Handle handle, AddresseeNumber number, PageRequest page) {
    return PagedRows.read(
        handle.createQuery(Sql.of("payments")).bind("number", number.value()),
        page,
        row -> entry(row));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    LocalDate paidOn = row.getObject("paid_on", LocalDate.class);
    String channel = row.getString("channel");
    return new Entry(
        row.getLong("entry_id"),
        Component.valueOf(row.getString("component")),
        EntryKind.valueOf(row.getString("kind")),
        Yen.of(row.getLong("amount")),
        paidOn == null ? null : new PaidOn(paidOn),
        new ReceivedOn(row.getObject("received_on", LocalDate.class)),
        channel == null ? null : Channel.valueOf(channel),
        row.getString("institution"),
        row.getString("origin"),
        row.getInt("line_no"),
        row.getObject("reverses", Long.class),
        row.getBoolean("reversed"),
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  static List<LevyHistoryRow> levies(Handle handle, long receivableId) {
    return handle
        .createQuery(Sql.of("levies"))
        .bind("receivableId", receivableId)
        .map(
            (row, context) ->
                new LevyHistoryRow(
                    LevyKind.valueOf(row.getString("levy_kind")),
                    Yen.of(row.getLong("amount_before")),
                    Yen.of(row.getLong("amount")),
                    row.getObject("due_date", LocalDate.class),
                    row.getString("reason"),
                    row.getObject("decided_on", LocalDate.class),
                    row.getString("name")))
        .list();
  }
}
