package osame.access.api;

/**
 * The operation log: who did what to whose data, when, from where. If a row can't be written, the
 * act fails.
 */
public interface OperationLog {

  /**
   * Logs a write in the act's own transaction: both are there or neither is.
   *
   * @return id of the row, by which a batch act adds its subjects through the view {@code
   *     access.api_operation_log_subject}
   */
  long act(Act act, LogEntry entry);

  /** Logs a view or search in a transaction of its own, before anything is shown. */
  void view(String terminal, LogEntry entry);

  /**
   * Logs a refusal in a transaction of its own, so that the rollback of the act leaves it there.
   */
  void refusal(String terminal, LogEntry entry);
}
