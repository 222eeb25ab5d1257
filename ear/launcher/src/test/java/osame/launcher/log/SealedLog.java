package osame.launcher.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import osame.access.seal.ExportedHeads;
import osame.access.seal.LogSealBean;
import osame.access.seal.LogSealer;
import osame.access.seal.SigningKey;
import osame.setup.testing.TestDatabase;

/** A small operation log, written and sealed as the application does it. */
final class SealedLog {

  private final TestDatabase database;
  private final Path directory;
  private final List<Long> ids = new ArrayList<>();

  SealedLog(TestDatabase database, Path directory) {
    this.database = database;
    this.directory = directory;
  }

  /** As if nothing had ever been logged. */
  static void clear(TestDatabase database) {
    database
        .superuserJdbi()
        .useHandle(
            handle -> {
              handle.execute("SET session_replication_role = replica");
              handle.execute(
                  "TRUNCATE access.operation_log, access.operation_log_subject, access.log_leaf,"
                      + " access.log_head");
              handle.execute(
                  "UPDATE access.log_edge SET tree_size = 0, subtrees = '', horizon = '0'");
            });
  }

  /** Writes rows with two subjects each, and seals them in twos. */
  void write(int rows) throws IOException {
    for (int row = 1; row <= rows; row++) {
      ids.add(database.jdbi().inTransaction(SealedLog::writeOne));
      if (row % 2 == 0) {
        seal();
      }
    }
    seal();
  }

  private static long writeOne(Handle handle) {
    long id =
        handle
            .createQuery(
                "INSERT INTO access.operation_log (who, terminal, business_date, operation,"
                    + " function_id, subject, reason, request_id, subject_count, sum_yen, digest)"
                    + " VALUES ('sato', 'T-01', '2026-08-31', 'CHANGE', 'RC-024', E'a\\tb\\\\c 督促',"
                    + " NULL, gen_random_uuid(), 2, -5, repeat('0', 64))"
                    + " RETURNING operation_log_id")
            .mapTo(Long.class)
            .one();
    handle.execute(
        "INSERT INTO access.operation_log_subject (operation_log_id, addressee_number) VALUES"
            + " (?, '000000000000022'), (?, '000000000000011')",
        id,
        id);
    return id;
  }

  void seal() throws IOException {
    LogSealer.run(
        new LogSealBean(
            database.jdbi(),
            Clock.fixed(Instant.parse("2026-08-31T00:00:00Z"), ZoneId.of("Asia/Tokyo"))),
        SigningKey.in(directory),
        ExportedHeads.in(directory));
  }

  /** Id of the row written n-th, from 1. */
  long id(int n) {
    return ids.get(n - 1);
  }

  /** Does what nobody may, as a superuser with the triggers off; {@code $n} is a row's id. */
  void tamper(String sql) {
    String statement = sql;
    for (int n = ids.size(); n >= 1; n--) {
      statement = statement.replace("$" + n, Long.toString(id(n)));
    }
    String text = statement;
    database
        .superuserJdbi()
        .useHandle(
            handle -> {
              handle.execute("SET session_replication_role = replica");
              handle.createScript(text).execute();
            });
  }

  /** What pg_dump writes of the log. */
  Path dump() throws IOException {
    Path file = directory.resolve("general.sql");
    try (Writer writer = Files.newBufferedWriter(file)) {
      database.superuserJdbi().useHandle(handle -> dump(handle, writer));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return file;
  }

  private static void dump(Handle handle, Writer writer) {
    List<List<String>> tables =
        handle
            .createQuery(
                "SELECT c.relname, string_agg(a.attname, ', ' ORDER BY attnum) FROM pg_class c JOIN"
                    + " pg_attribute a ON a.attrelid = c.oid AND attnum > 0 WHERE relnamespace ="
                    + " 'access'::regnamespace AND relkind = 'r' AND NOT attisdropped GROUP BY 1"
                    + " ORDER BY 1")
            .map((row, context) -> List.of(row.getString(1), row.getString(2)))
            .list();
    try {
      for (List<String> table : tables) {
        String copy = "COPY access." + table.get(0) + " (" + table.get(1) + ")";
        writer.write(copy + " FROM stdin;\n");
        handle
            .getConnection()
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(copy + " TO STDOUT", writer);
        writer.write("\\.\n\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
