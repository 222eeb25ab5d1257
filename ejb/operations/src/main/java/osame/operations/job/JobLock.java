package osame.operations.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * The session advisory lock of a job. It lives as long as its connection: when the instance dies,
 * the server gives it free.
 */
final class JobLock implements AutoCloseable {

  /** First half of the advisory locks' key, so that no other use of them meets a job. */
  private static final int LOCK_CLASS = 0x6a6f62;

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private final Connection connection;
  private final long jobId;

  private JobLock(Connection connection, long jobId) {
    this.connection = connection;
    this.jobId = jobId;
  }

  /** The lock, or empty while somebody else holds it. */
  static Optional<JobLock> tryAcquire(Connection connection, long jobId) throws SQLException {
    return call(connection, "osame.operations.job.lock", jobId)
        ? Optional.of(new JobLock(connection, jobId))
        : Optional.empty();
  }

  @Override
  public void close() throws SQLException {
    call(connection, "osame.operations.job.unlock", jobId);
  }

  private static boolean call(Connection connection, String sql, long jobId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SQL.locate(sql))) {
      statement.setInt(1, LOCK_CLASS);
      statement.setInt(2, Math.toIntExact(jobId));
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }
}
