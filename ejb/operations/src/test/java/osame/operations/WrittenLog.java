package osame.operations;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;

/** The real table of the log, written directly; it remembers what it was told. */
public final class WrittenLog implements OperationLog {

  private final Jdbi jdbi;
  private final List<String> lines = new ArrayList<>();

  public WrittenLog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Operation and subject of each act and view. */
  public List<String> lines() {
    return lines;
  }

  @Override
  public long act(Act act, LogEntry entry) {
    lines.add(entry.operation() + " " + entry.subject());
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "INSERT INTO access.operation_log (who, terminal, business_date, operation,"
                        + " function_id, subject, reason, request_id, subject_count, sum_yen,"
                        + " digest) VALUES ('sato', :terminal, :businessDate, :operation,"
                        + " :function, :subject, :reason, :requestId, :count, 0, :digest)"
                        + " RETURNING operation_log_id")
                .bind("terminal", act.terminal())
                .bind("businessDate", act.businessDate().value())
                .bind("operation", entry.operation().name())
                .bind("function", entry.function())
                .bind("subject", entry.subject())
                .bind("reason", act.reason())
                .bind("requestId", act.requestId())
                .bind("count", entry.count())
                .bind("digest", entry.digest())
                .mapTo(Long.class)
                .one());
  }

  @Override
  public void view(String terminal, LogEntry entry) {
    lines.add(entry.operation() + " " + entry.subject() + " " + entry.addressees().size());
  }

  @Override
  public void refusal(String terminal, LogEntry entry) {
    lines.add(entry.operation() + " " + entry.subject() + " " + entry.addressees().size());
  }
}
