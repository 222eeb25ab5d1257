package osame.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.foundation.BusinessDate;

/** An operation log that remembers what it was told. */
public final class RecordedLog implements OperationLog {

  /** An act for the tests. */
  public static final Act ACT =
      new Act(
          UUID.fromString("00000000-0000-4000-8000-000000000001"),
          "as decided",
          new BusinessDate(LocalDate.of(2026, 8, 31)),
          "T-01",
          null);

  private final List<String> lines = new ArrayList<>();

  /** Operation and subject of each act. */
  public List<String> lines() {
    return lines;
  }

  @Override
  public long act(Act act, LogEntry entry) {
    lines.add(entry.operation() + " " + entry.subject());
    return lines.size();
  }

  @Override
  public void view(String terminal, LogEntry entry) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void refusal(String terminal, LogEntry entry) {
    throw new UnsupportedOperationException();
  }
}
