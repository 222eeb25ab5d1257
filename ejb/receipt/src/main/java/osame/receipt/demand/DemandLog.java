package osame.receipt.demand;

import org.jdbi.v3.core.Handle;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.foundation.Yen;

/** One row of the operation log for a whole run, with its addressees. */
final class DemandLog {

  private DemandLog() {}

  static void write(Handle handle, OperationLog log, Act act, long demandRunId, String subject) {
    LogEntry entry =
        handle
            .createQuery(DemandSql.of("summary"))
            .bind("runId", demandRunId)
            .map(
                (row, context) ->
                    LogEntry.batch(
                        "RC-092",
                        subject,
                        row.getLong("count"),
                        Yen.of(row.getLong("sum")),
                        row.getString("digest")))
            .one();
    long logId = log.act(act, entry);
    handle
        .createUpdate(DemandSql.of("log-subjects"))
        .bind("logId", logId)
        .bind("runId", demandRunId)
        .execute();
  }
}
