package osame.operations.medium;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import osame.operations.api.FileDirection;
import osame.operations.api.Medium;
import osame.operations.api.MediumDetails;
import osame.operations.api.MediumEnding;
import osame.operations.api.MediumKey;
import osame.operations.api.MediumSource;
import osame.persistence.general.Moments;

/** Reads rows of the register. */
final class MediumRows {

  private MediumRows() {}

  static Medium medium(ResultSet row) throws SQLException {
    return new Medium(
        new MediumKey(MediumSource.valueOf(row.getString("source")), row.getLong("source_id")),
        FileDirection.valueOf(row.getString("direction")),
        Moments.of(row, "carried_at"),
        row.getString("who"),
        row.getString("officer_name"),
        row.getString("terminal"),
        row.getString("name"),
        row.getLong("row_count"),
        details(row));
  }

  private static MediumDetails details(ResultSet row) throws SQLException {
    String ending = row.getString("ending");
    return new MediumDetails(
        row.getString("place"),
        row.getString("purpose"),
        row.getString("approved_by"),
        ending == null ? null : MediumEnding.valueOf(ending),
        row.getObject("ended_on", LocalDate.class),
        row.getString("remark"));
  }
}
