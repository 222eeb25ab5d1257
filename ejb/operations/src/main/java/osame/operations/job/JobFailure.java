package osame.operations.job;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import osame.foundation.CodedException;

/** What the exception that ended a handler means for its job. */
final class JobFailure {

  /** Code of a failure that nobody foresaw. */
  static final String UNEXPECTED = "OP-E-099";

  /**
   * Classes of SQLSTATE after which the same work may succeed: connection lost, server shutting
   * down or starting, deadlock, a lock not to be had.
   */
  private static final Set<String> PASSING = Set.of("08", "57", "40", "55", "53");

  private static final int MAX_CAUSES = 20;

  private final Throwable thrown;

  JobFailure(Throwable thrown) {
    this.thrown = thrown;
  }

  /** The code to keep with the job. */
  String code() {
    return first(CodedException.class).map(CodedException::code).orElse(UNEXPECTED);
  }

  /** True if the job should be taken up again rather than fail. */
  boolean isPassing() {
    return first(SQLException.class)
        .map(SQLException::getSQLState)
        .filter(state -> state.length() == 5 && PASSING.contains(state.substring(0, 2)))
        .isPresent();
  }

  /** Class names, codes and the place, for the server's log: messages could hold personal data. */
  String description() {
    StringBuilder text = new StringBuilder();
    Throwable last = thrown;
    Throwable cause = thrown;
    for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
      text.append(i == 0 ? "" : " caused by ").append(cause.getClass().getName());
      if (cause instanceof SQLException sql) {
        text.append(" SQLSTATE ").append(sql.getSQLState());
      } else if (cause instanceof CodedException coded) {
        text.append(' ').append(coded.code());
      }
      last = cause;
      cause = cause.getCause();
    }
    for (StackTraceElement frame : last.getStackTrace()) {
      if (frame.getClassName().startsWith("osame.")) {
        return text.append(" at ").append(frame).toString();
      }
    }
    return text.toString();
  }

  private <T extends Throwable> Optional<T> first(Class<T> type) {
    Throwable cause = thrown;
    for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }
}
