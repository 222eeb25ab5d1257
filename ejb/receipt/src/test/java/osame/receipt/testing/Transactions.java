package osame.receipt.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * Container-managed transactions without a container: within {@link #call} all handles of a thread
 * share one connection, as in the server; an exception rolls back.
 */
public final class Transactions implements ConnectionFactory {

  private final DataSource source;
  private final ThreadLocal<Connection> current = new ThreadLocal<>();
  private final Jdbi jdbi = Jdbi.create(this).setTransactionHandler(new CMTTransactionHandler());
  private Consumer<Connection> started = connection -> {};

  public Transactions(DataSource source) {
    this.source = source;
  }

  /** SQL for the beans under test. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /** What is done with each connection at the beginning of its transaction. */
  public void onStart(Consumer<Connection> action) {
    started = action;
  }

  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }

  public <T> T call(Supplier<T> work) {
    if (current.get() != null) {
      return work.get();
    }
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      started.accept(connection);
      current.set(connection);
      boolean done = false;
      try {
        T result = work.get();
        connection.commit();
        done = true;
        return result;
      } finally {
        current.remove();
        if (!done && connection.isValid(1)) {
          connection.rollback();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Connection openConnection() throws SQLException {
    return current.get() != null ? current.get() : source.getConnection();
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    if (connection != current.get()) {
      connection.close();
    }
  }
}
