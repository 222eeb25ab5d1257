package osame.receipt.levy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.persistence.general.PagedRows;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyFileState;

/** Levy files as officers see them. */
final class LevyFileRows {

  private LevyFileRows() {}

  static Optional<LevyFile> find(Handle handle, long levyFileId) {
    return handle
        .createQuery(Sql.of("find-file"))
        .bind("levyFileId", levyFileId)
        .map((row, context) -> file(row))
        .findOne();
  }

  static LevyFile lock(Handle handle, long levyFileId) {
    return handle
        .createQuery(Sql.of("lock-file"))
        .bind("levyFileId", levyFileId)
        .map((row, context) -> file(row))
        .one();
  }

  static Page<LevyFile> list(Handle handle, PageRequest page) {
    return PagedRows.read(handle.createQuery(Sql.of("list-files")), page, row -> file(row));
  }

  private static LevyFile file(ResultSet row) throws SQLException {
    Long total = row.getObject("total_amount", Long.class);
    return new LevyFile(
        row.getLong("levy_file_id"),
        row.getLong("archived_file_id"),
        row.getString("name"),
        LevyFileState.valueOf(row.getString("state")),
        row.getObject("job_id", Long.class),
        row.getObject("line_count", Integer.class),
        total == null ? null : Yen.of(total),
        row.getObject("taken_count", Integer.class),
        row.getObject("fault_count", Integer.class),
        row.getString("taken_in_by"),
        row.getObject("taken_in_at", OffsetDateTime.class).toInstant());
  }
}
