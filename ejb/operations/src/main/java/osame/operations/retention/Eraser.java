package osame.operations.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.Update;
import osame.operations.api.OperationsException;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionState;
import osame.operations.api.RetentionStore;

/**
 * Erases what was released, under the login of retention and outside the application, and certifies
 * it. Each portion is one transaction with its row in the log: whenever it is killed, the next run
 * goes on with the rows that are left.
 */
public final class Eraser {

  private final Jdbi jdbi;
  private final Clock clock;
  private final List<RetentionStore> stores;
  private final String terminal;

  /**
   * @param source the login of retention
   * @param stores of all modules
   * @param terminal for the operation log
   */
  public Eraser(DataSource source, Clock clock, List<RetentionStore> stores, String terminal) {
    this.jdbi = Jdbi.create(source);
    this.clock = clock;
    this.stores = List.copyOf(stores);
    this.terminal = terminal;
  }

  /** A released list, when its row is locked. */
  private record Run(long id, RetentionState state, long certificate, String reason) {}

  /**
   * Erases all that is released.
   *
   * @return numbers of the certificates
   * @throws OperationsException {@code OP-E-065} if another command is at it
   */
  public List<Long> run() {
    try (Handle lock = jdbi.open()) {
      if (!lock.createQuery(Sql.of("lock-erasing")).mapTo(Boolean.class).one()) {
        throw new OperationsException("OP-E-065");
      }
      List<Long> certificates = new ArrayList<>();
      for (long run : lock.createQuery(Sql.of("to-erase")).mapTo(Long.class).list()) {
        certificates.add(erase(run));
      }
      return certificates;
    }
  }

  private long erase(long id) {
    jdbi.useTransaction(
        handle -> handle.createUpdate(Sql.of("number-run")).bind("run", id).execute());
    for (RetentionKind kind : RetentionKind.values()) {
      while (jdbi.inTransaction(handle -> portion(handle, id, kind))) {
        // one transaction after the other
      }
    }
    return jdbi.inTransaction(handle -> certify(handle, id));
  }

  /** False if nothing of the kind is left, or the list was given up meanwhile. */
  private boolean portion(Handle handle, long id, RetentionKind kind) {
    Run run = locked(handle, id);
    if (run.state() != RetentionState.RELEASED) {
      return false;
    }
    int portion =
        handle
            .createQuery(Sql.of("next-portion"))
            .bind("run", id)
            .bind("kind", kind)
            .mapTo(Integer.class)
            .one();
    int marked =
        handle
            .createUpdate(Sql.of("mark-portion"))
            .bind("run", id)
            .bind("kind", kind)
            .bind("portion", portion)
            .bind("size", kind.portion())
            .execute();
    if (marked == 0) {
      return false;
    }
    for (RetentionStore store : stores) {
      for (String sql : store.erasures().getOrDefault(kind, List.of())) {
        execute(handle, sql, run, kind, portion);
      }
    }
    execute(handle, Sql.of("add-portion"), run, kind, portion);
    execute(handle, Sql.of("log-portion"), run, kind, portion);
    return true;
  }

  private long certify(Handle handle, long id) {
    Run run = locked(handle, id);
    for (String sql :
        Sql.all(
            "add-certificate",
            "add-certificate-lines",
            "log-certificate",
            "clear-list",
            "set-erased")) {
      execute(handle, sql, run, null, 0);
    }
    return run.certificate();
  }

  private void execute(Handle handle, String sql, Run run, RetentionKind kind, int portion) {
    Update update =
        handle
            .createUpdate(sql)
            .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true));
    update
        .bindMap(
            Map.of(
                "run", run.id(),
                "portion", portion,
                "certificate", run.certificate(),
                "terminal", terminal,
                "reason", run.reason()))
        .bind("kind", kind == null ? null : kind.name())
        .bind("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
        .execute();
  }

  private static Run locked(Handle handle, long id) {
    return handle
        .createQuery(Sql.of("erasing-run"))
        .bind("run", id)
        .map((row, context) -> run(id, row))
        .one();
  }

  private static Run run(long id, ResultSet row) throws SQLException {
    return new Run(
        id,
        RetentionState.valueOf(row.getString("state")),
        row.getLong("certificate_number"),
        row.getString("remark"));
  }
}
