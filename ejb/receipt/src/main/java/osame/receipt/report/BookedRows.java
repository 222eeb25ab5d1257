package osame.receipt.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.persistence.general.PagedRows;
import osame.receipt.api.Booked;
import osame.receipt.api.BookedFilter;
import osame.receipt.api.Channel;
import osame.receipt.api.Component;
import osame.receipt.api.EntryKind;
import osame.receipt.row.Columns;

/** The entries behind a figure. */
final class BookedRows {

  private BookedRows() {}

  static Page<Booked> read(Handle handle, BookedFilter filter, PageRequest page) {
    return PagedRows.read(
        handle
            .createQuery(Sql.of("entries"))
            .bind("from", filter.from())
            .bind("to", filter.to())
            .bind("fiscalYear", filter.fiscalYear() == null ? null : filter.fiscalYear().value())
            .bind("taxItem", filter.taxItem())
            .bind("accountClass", name(filter.accountClass()))
            .bind("component", name(filter.component()))
            .bind("channel", name(filter.channel()))
            .bind("institution", filter.institution()),
        page,
        row -> booked(row));
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static Booked booked(ResultSet row) throws SQLException {
    return new Booked(
        row.getLong("entry_id"),
        new ReceivedOn(row.getObject("received_on", LocalDate.class)),
        new PaidOn(row.getObject("paid_on", LocalDate.class)),
        EntryKind.valueOf(row.getString("kind")),
        Component.valueOf(row.getString("component")),
        Yen.of(-row.getLong("amount")),
        Channel.valueOf(row.getString("channel")),
        row.getString("institution"),
        new AddresseeNumber(row.getString("addressee_number")),
        Columns.key(row),
        row.getString("origin"));
  }
}
