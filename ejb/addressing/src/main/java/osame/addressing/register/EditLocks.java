package osame.addressing.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import osame.addressing.api.EditLock;
import osame.foundation.AddresseeNumber;
import osame.persistence.general.Moments;

/** Who edits whom. A lock that is neither used nor given back expires. */
final class EditLocks {

  /** How long a form may stay open. */
  static final Duration LIFE = Duration.ofMinutes(15);

  private EditLocks() {}

  /** Takes the lock if it is free, expired or the officer's own; says whose it is then. */
  static EditLock take(
      Handle handle, AddresseeNumber number, String officer, String terminal, Instant now) {
    handle
        .createUpdate(Versions.sql("take-lock"))
        .bind("number", number.value())
        .bind("officer", officer)
        .bind("terminal", terminal)
        .bind("now", now)
        .bind("expiresAt", now.plus(LIFE))
        .execute();
    return find(handle, number, now).orElseThrow();
  }

  static Optional<EditLock> find(Handle handle, AddresseeNumber number, Instant now) {
    return handle
        .createQuery(Versions.sql("find-lock"))
        .bind("number", number.value())
        .bind("now", now)
        .map((row, context) -> lock(row))
        .findOne();
  }

  private static EditLock lock(ResultSet row) throws SQLException {
    return new EditLock(
        row.getString("officer"),
        row.getString("terminal"),
        Moments.of(row, "since"),
        Moments.of(row, "expires_at"));
  }

  static void giveBack(Handle handle, AddresseeNumber number, String officer) {
    handle
        .createUpdate(Versions.sql("give-back-lock"))
        .bind("number", number.value())
        .bind("officer", officer)
        .execute();
  }
}
