package osame.receipt.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.postgresql.PGConnection;
import osame.receipt.testing.Transactions;

/** Breaks work before a statement: throws, or has the server end the connection. */
final class Assassin implements SqlLogger {

  private final Jdbi superuser;
  private final Random random;
  private int backend;
  private int countdown = -1;

  private Assassin(Jdbi superuser, Random random) {
    this.superuser = superuser;
    this.random = random;
  }

  static Assassin hire(Transactions transactions, Jdbi superuser, Random random) {
    Assassin assassin = new Assassin(superuser, random);
    transactions.jdbi().setSqlLogger(assassin);
    transactions.onStart(assassin::meet);
    return assassin;
  }

  private void meet(Connection connection) {
    try {
      backend = connection.unwrap(PGConnection.class).getBackendPID();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Strikes before the n-th statement from now on. */
  void strikeAt(int statement) {
    countdown = statement;
  }

  /** Never strikes. */
  void rest() {
    countdown = -1;
  }

  @Override
  public void logBeforeExecution(StatementContext context) {
    if (countdown > 0 && --countdown == 0) {
      if (random.nextBoolean()) {
        throw new IllegalStateException("struck down");
      }
      superuser.useHandle(handle -> handle.execute("SELECT pg_terminate_backend(?)", backend));
    }
  }
}
