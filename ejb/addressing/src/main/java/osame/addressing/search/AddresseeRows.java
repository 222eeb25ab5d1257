package osame.addressing.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.result.RowView;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.ImportFault;
import osame.foundation.AddresseeNumber;

/** Rows to records. */
public final class AddresseeRows {

  private AddresseeRows() {}

  public static Addressee addressee(ResultSet row) throws SQLException {
    return new Addressee(
        new AddresseeNumber(row.getString("addressee_number")),
        AddresseeKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("kana"),
        row.getObject("birth_date", LocalDate.class),
        row.getString("postal_code"),
        row.getString("address"),
        row.getString("address_detail"),
        row.getString("telephone"),
        row.getString("corporate_number"));
  }

  static ImportFault fault(RowView row) {
    return new ImportFault(
        row.getColumn("line_no", Integer.class),
        row.getColumn("code", String.class),
        List.of(row.getColumn("arguments", String[].class)));
  }
}
