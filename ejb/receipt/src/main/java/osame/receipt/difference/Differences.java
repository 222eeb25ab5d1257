package osame.receipt.difference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import osame.foundation.AddresseeNumber;
import osame.receipt.api.Difference;
import osame.receipt.row.Columns;

/**
 * What a posting of this transaction changed. Everything an act writes stands under its posting, so
 * that a trial and the real run are read, and hashed, by the same statement.
 */
public final class Differences {

  private static final int PAGE = 2_000;

  private final Handle handle;

  private Differences(Handle handle) {
    this.handle = handle;
  }

  /**
   * Works them out, in a table that lives until the transaction ends.
   *
   * @param postingId null if nothing was posted: then there are only faults
   * @param paymentFileId the payment file whose faults count, or null
   * @param levyFileId the levy file whose faults count, or null
   */
  public static Differences of(Handle handle, Long postingId, Long paymentFileId, Long levyFileId) {
    handle
        .createUpdate(Sql.of("stage"))
        .bind("postingId", postingId)
        .bind("paymentFileId", paymentFileId)
        .bind("levyFileId", levyFileId)
        .execute();
    handle.execute(Sql.of("index"));
    return new Differences(handle);
  }

  /** SHA-256 in hex over all of them; ids that the database draws do not count. */
  public String hash() {
    return handle.createQuery(Sql.of("hash")).mapTo(String.class).one();
  }

  /** The next ones, in bounded number; empty after the last. */
  public List<Difference> after(int row) {
    return handle
        .createQuery(Sql.of("page"))
        .bind("after", row)
        .bind("limit", PAGE)
        .map(Differences::difference)
        .list();
  }

  /** A row of any table that has the columns of the list. */
  public static Difference difference(ResultSet row, StatementContext context) throws SQLException {
    String addressee = row.getString("addressee_number");
    return new Difference(
        row.getInt("row_no"),
        addressee == null ? null : new AddresseeNumber(addressee),
        row.getString("notice_number") == null ? null : Columns.key(row),
        row.getString("tax_item_name"),
        Columns.yen(row, "tax_before"),
        Columns.yen(row, "tax_after"),
        Columns.yen(row, "fee_before"),
        Columns.yen(row, "fee_after"),
        Columns.yen(row, "charge_before"),
        Columns.yen(row, "charge_after"),
        Columns.yen(row, "overpaid"),
        Columns.yen(row, "suspense"),
        row.getObject("line_no", Integer.class),
        row.getString("code"),
        List.of((String[]) row.getArray("arguments").getArray()));
  }
}
