package osame.access;

import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.access.log.OperationLogRows;

/** Adds the rows that the container's operation log would add. */
public final class LogDouble implements OperationLog {

  private final OperationLogRows rows;
  private final String who;

  public LogDouble(Jdbi jdbi, String who) {
    this.rows = new OperationLogRows(jdbi);
    this.who = who;
  }

  @Override
  public long act(Act act, LogEntry entry) {
    return rows.add(who, act.terminal(), act, entry);
  }

  @Override
  public void view(String terminal, LogEntry entry) {
    rows.add(who, terminal, null, entry);
  }

  @Override
  public void refusal(String terminal, LogEntry entry) {
    rows.add(who, terminal, null, entry);
  }
}
