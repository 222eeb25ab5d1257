package osame.receipt.slip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import osame.foundation.AddresseeNumber;
import osame.foundation.Yen;
import osame.letter.Recipient;
import osame.receipt.api.ReceivableKey;
import osame.receipt.row.Columns;

/**
 * A receivable as a slip needs it.
 *
 * @param issued slips issued before
 */
record SlipHead(
    long receivableId,
    ReceivableKey key,
    String taxItemName,
    AddresseeNumber addresseeNumber,
    Recipient recipient,
    LocalDate dueDate,
    Yen taxBalance,
    Yen feeBalance,
    int issued) {

  /** The receivables by due date, each with who gets letters about it on the day. */
  static List<SlipHead> read(Handle handle, List<Long> receivableIds, LocalDate day) {
    return handle
        .createQuery(SlipSql.of("heads"))
        .bindArray("receivableIds", Long.class, receivableIds)
        .bind("day", day)
        .map((row, context) -> head(row))
        .list();
  }

  private static SlipHead head(ResultSet row) throws SQLException {
    return new SlipHead(
        row.getLong("receivable_id"),
        Columns.key(row),
        row.getString("tax_item_name"),
        new AddresseeNumber(row.getString("addressee_number")),
        new Recipient(
            row.getString("postal_code"),
            row.getString("address"),
            row.getString("address_detail"),
            row.getString("name"),
            SlipText.honorific("CORPORATION".equals(row.getString("kind")))),
        row.getObject("due_date", LocalDate.class),
        Yen.of(row.getLong("tax_balance")),
        Yen.of(row.getLong("fee_balance")),
        row.getInt("issued"));
  }
}
