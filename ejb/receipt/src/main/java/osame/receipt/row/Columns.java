package osame.receipt.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.TaxYear;
import osame.foundation.Yen;
import osame.receipt.api.ReceivableKey;

/** Reads them. */
public final class Columns {

  private Columns() {}

  /** The key of the receivable whose columns the row has. */
  public static ReceivableKey key(ResultSet row) throws SQLException {
    return new ReceivableKey(
        new LevyYear(row.getInt("levy_year")),
        new TaxYear(row.getInt("tax_year")),
        row.getString("tax_item"),
        new NoticeNumber(row.getString("notice_number")),
        new Installment(row.getInt("installment")));
  }

  /** An amount that may be missing: null for NULL. */
  public static Yen yen(ResultSet row, String column) throws SQLException {
    Long value = row.getObject(column, Long.class);
    return value == null ? null : Yen.of(value);
  }
}
