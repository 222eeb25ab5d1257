package osame.receipt.debit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Yen;
import osame.operations.api.FileArchive;
import osame.operations.api.JobProgress;
import osame.operations.api.JobRun;
import osame.persistence.general.CopyRows;

/**
 * Takes in accounts for direct debit: a new account ends the one before it; each bad row is listed
 * and the others are taken in.
 */
@Stateless
@DenyAll
@LocalBean
public class DebitAccountsBean {

  static final String STEP = "take-in";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Inject private Jdbi jdbi;
  @EJB private FileArchive archive;
  @EJB private JobProgress progress;
  @EJB private OperationLog log;

  public DebitAccountsBean() {}

  DebitAccountsBean(Jdbi jdbi, FileArchive archive, JobProgress progress, OperationLog log) {
    this.jdbi = jdbi;
    this.archive = archive;
    this.progress = progress;
    this.log = log;
  }

  /** Does the step, unless it is done. */
  @RolesAllowed(Roles.BATCH)
  public void takeIn(JobRun run, long archivedFileId) {
    if (!progress.isStepDone(run.jobId(), STEP)) {
      jdbi.useHandle(handle -> takeIn(handle, run, archivedFileId));
      progress.stepDone(run.jobId(), STEP);
    }
  }

  private void takeIn(Handle handle, JobRun run, long archivedFileId) {
    handle.execute(DebitSql.of("stage-accounts"));
    read(handle, archivedFileId);
    handle.execute(DebitSql.of("analyze-accounts"));
    handle
        .createUpdate(DebitSql.of("add-account-faults"))
        .bind("archivedFileId", archivedFileId)
        .execute();
    handle
        .createUpdate(DebitSql.of("remove-faulty-accounts"))
        .bind("archivedFileId", archivedFileId)
        .execute();
    handle.execute(DebitSql.of("end-accounts"));
    handle.execute(DebitSql.of("add-accounts"));
    LogEntry entry =
        handle
            .createQuery(DebitSql.of("account-subjects"))
            .map(
                (row, context) ->
                    LogEntry.batch(
                        "RC-071",
                        "account file " + archivedFileId,
                        row.getLong("count"),
                        Yen.ZERO,
                        row.getString("digest")))
            .one();
    long logId = log.act(run.act(), entry);
    handle.createUpdate(DebitSql.of("log-account-subjects")).bind("logId", logId).execute();
  }

  private void read(Handle handle, long archivedFileId) {
    CopyRows accounts = new CopyRows(handle, DebitSql.of("copy-accounts"));
    CopyRows faults = new CopyRows(handle, DebitSql.of("copy-faults"));
    try (InputStream in = archive.open(archivedFileId);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        CSVParser rows = FORMAT.parse(text)) {
      if (!columns(rows).equals(DebitAccountRow.COLUMNS)) {
        faults.add(archivedFileId, 1, "RC-F-121", List.of());
      } else {
        for (CSVRecord row : rows) {
          add(archivedFileId, (int) row.getRecordNumber() + 1, row, accounts, faults);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    accounts.flush();
    faults.flush();
  }

  private static List<String> columns(CSVParser rows) {
    return rows.getHeaderNames().stream().map(name -> name.replace("\uFEFF", "")).toList();
  }

  private static void add(
      long archivedFileId, int line, CSVRecord row, CopyRows accounts, CopyRows faults) {
    if (!row.isConsistent()) {
      faults.add(archivedFileId, line, "RC-F-121", List.of());
      return;
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < DebitAccountRow.COLUMNS.size(); i++) {
      values.put(DebitAccountRow.COLUMNS.get(i), row.get(i));
    }
    DebitAccountRow.read(
            values, (code, arguments) -> faults.add(archivedFileId, line, code, arguments))
        .ifPresent(
            columns -> {
              Object[] all = new Object[columns.length + 1];
              all[0] = line;
              System.arraycopy(columns, 0, all, 1, columns.length);
              accounts.add(all);
            });
  }
}
