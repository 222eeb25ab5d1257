package osame.operations.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileDirection;

/** Reads rows of the archive. */
final class ArchiveRows {

  private ArchiveRows() {}

  static ArchivedFile file(ResultSet row, boolean deliveredBefore) throws SQLException {
    return new ArchivedFile(
        row.getLong("file_id"),
        FileDirection.valueOf(row.getString("direction")),
        row.getString("name"),
        row.getString("sha256"),
        row.getLong("size"),
        deliveredBefore);
  }
}
