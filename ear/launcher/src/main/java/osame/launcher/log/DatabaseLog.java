package osame.launcher.log;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import osame.access.api.LogLeaf;
import osame.setup.Login;

/** The operation log in a database that may be at work. */
final class DatabaseLog implements LogSource {

  /** The sealer comes each second. */
  private static final int PATIENCE_SECONDS = 5;

  private static final int FETCH_SIZE = 200;
  private static final int FIRST_COLUMN = 8;

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private final Jdbi jdbi;
  private final long sealedUpTo;

  /** Opens it and gives the sealer the time to seal what is there. */
  DatabaseLog(Login login) {
    login.verify();
    jdbi = Jdbi.create(login.dataSource());
    sealedUpTo = jdbi.withHandle(h -> number(h, "last-id"));
    int left = PATIENCE_SECONDS;
    while (left > 0 && jdbi.withHandle(h -> number(h, "count-unsealed", sealedUpTo)) > 0) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      left--;
    }
  }

  private static long number(Handle handle, String sql, Object... arguments) {
    return handle.select(sql(sql), arguments).mapTo(Long.class).one();
  }

  private static String sql(String name) {
    return SQL.getResource("osame/launcher/log/" + name + ".sql");
  }

  /** Id of the last row that there was when it was opened. */
  long sealedUpTo() {
    return sealedUpTo;
  }

  @Override
  public void forEach(Consumer<LoggedRow> check) {
    forEachRaw(row -> check.accept(row.logged()));
  }

  /** As {@link #forEach}, with all that is there. */
  void forEachRaw(Consumer<RawRow> reader) {
    jdbi.useTransaction(
        TransactionIsolationLevel.REPEATABLE_READ,
        handle ->
            handle
                .createQuery(sql("rows"))
                .setFetchSize(FETCH_SIZE)
                .map((row, context) -> raw(row))
                .forEach(reader));
  }

  private static RawRow raw(ResultSet row) throws SQLException {
    Array numbers = row.getArray("numbers");
    Array times = row.getArray("times");
    return new RawRow(
        row.getLong("id"),
        (Long) row.getObject("leaf_index"),
        row.getBytes("row_hash"),
        row.getBytes("subjects_hash"),
        (Long) row.getObject("erased_by"),
        row.getString("row_id") == null ? null : values(row),
        numbers == null ? List.of() : List.of((String[]) numbers.getArray()),
        times == null ? List.of() : List.of((Long[]) times.getArray()));
  }

  private static List<String> values(ResultSet row) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < LogLeaf.COLUMNS.size(); i++) {
      values.add(row.getString(FIRST_COLUMN + i));
    }
    return values;
  }
}
