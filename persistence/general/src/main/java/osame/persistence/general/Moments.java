package osame.persistence.general;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads moments of rows. */
public final class Moments {

  private Moments() {}

  /** The moment in a column {@code timestamptz}; null for NULL. */
  public static Instant of(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
