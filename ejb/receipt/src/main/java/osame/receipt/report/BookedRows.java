package osame.receipt.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import osame.foundation.AddresseeNumber;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.TaxYear;
import osame.foundation.Yen;
import osame.receipt.api.Booked;
import osame.receipt.api.BookedFilter;
import osame.receipt.api.Channel;
import osame.receipt.api.Component;
import osame.receipt.api.EntryKind;
import osame.receipt.api.ReceivableKey;

/** The entries behind a figure. */
final class BookedRows {

  private BookedRows() {}

  static Page<Booked> read(Handle handle, BookedFilter filter, PageRequest page) {
    long[] total = {0};
    List<Booked> rows =
        handle
            .createQuery(Sql.of("entries"))
            .bind("from", filter.from())
            .bind("to", filter.to())
            .bind("fiscalYear", filter.fiscalYear() == null ? null : filter.fiscalYear().value())
            .bind("taxItem", filter.taxItem())
            .bind("accountClass", name(filter.accountClass()))
            .bind("component", name(filter.component()))
            .bind("channel", name(filter.channel()))
            .bind("institution", filter.institution())
            .bind("offset", page.offset())
            .bind("size", page.size())
            .map(
                (row, context) -> {
                  total[0] = row.getLong("total_count");
                  return booked(row);
                })
            .list();
    return new Page<>(rows, total[0]);
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
        new ReceivableKey(
            new LevyYear(row.getInt("levy_year")),
            new TaxYear(row.getInt("tax_year")),
            row.getString("tax_item"),
            new NoticeNumber(row.getString("notice_number")),
            new Installment(row.getInt("installment"))),
        row.getString("origin"));
  }
}
