package osame.receipt.debit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.FileArchive;
import osame.operations.api.FileIntake;
import osame.operations.api.JobOrder;
import osame.operations.api.JobState;
import osame.operations.api.Jobs;
import osame.operations.api.Parameters;
import osame.receipt.api.DebitRun;
import osame.receipt.api.DirectDebit;
import osame.receipt.api.FileFault;
import osame.receipt.api.ReceiptException;

/** Accounts by file, and the requests of a debit day. */
@Stateless
@DenyAll
@Local(DirectDebit.class)
public class DirectDebitBean implements DirectDebit {

  @Inject private Jdbi jdbi;
  @EJB private FileArchive archive;
  @EJB private Jobs jobs;
  @EJB private Parameters parameters;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public DirectDebitBean() {}

  DirectDebitBean(
      Jdbi jdbi,
      FileArchive archive,
      Jobs jobs,
      Parameters parameters,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.archive = archive;
    this.jobs = jobs;
    this.parameters = parameters;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long importAccounts(Act act, long archivedFileId) {
    if (archive.find(archivedFileId).isEmpty()) {
      throw new ReceiptException("RC-E-015", archivedFileId);
    }
    String file = String.valueOf(archivedFileId);
    log.act(act, LogEntry.of(Operation.CREATE, "RC-071", "account file " + file));
    return jobs.start(
        act, new JobOrder(DebitAccountJob.KIND, file, Map.of(DebitAccountJob.FILE, file), null));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<FileIntake> accountFiles(PageRequest page) {
    AtomicLong total = new AtomicLong();
    List<FileIntake> files =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(DebitSql.of("account-files"))
                    .bind("kind", DebitAccountJob.KIND)
                    .bind("offset", page.offset())
                    .bind("size", page.size())
                    .map(
                        (row, context) -> {
                          total.setPlain(row.getLong("total"));
                          return intake(row);
                        })
                    .list());
    return new Page<>(files, total.getPlain());
  }

  private static FileIntake intake(ResultSet row) throws SQLException {
    return new FileIntake(
        row.getLong("file_id"),
        row.getString("name"),
        row.getLong("job_id"),
        JobState.valueOf(row.getString("state")),
        row.getLong("faults"),
        row.getString("requested_by"),
        row.getTimestamp("requested_at").toInstant());
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<FileFault> accountFaults(long archivedFileId, PageRequest page) {
    return jdbi.withHandle(
        handle -> {
          List<FileFault> rows =
              handle
                  .createQuery(DebitSql.of("account-faults"))
                  .bind("archivedFileId", archivedFileId)
                  .bind("offset", page.offset())
                  .bind("size", page.size())
                  .map(DirectDebitBean::fault)
                  .list();
          long total =
              handle
                  .createQuery(DebitSql.of("count-account-faults"))
                  .bind("archivedFileId", archivedFileId)
                  .mapTo(Long.class)
                  .one();
          return new Page<>(rows, total);
        });
  }

  private static FileFault fault(ResultSet row, StatementContext context) throws SQLException {
    return new FileFault(
        row.getInt("line_no"),
        row.getString("code"),
        Arrays.asList((String[]) row.getArray("arguments").getArray()));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public DebitRun request(Act act, LocalDate debitDay) {
    return jdbi.withHandle(
        handle -> {
          Optional<Long> runId =
              handle
                  .createQuery(DebitSql.of("add-run"))
                  .bind("debitDay", debitDay)
                  .bind("requestId", act.requestId())
                  .bind("createdBy", session.getCallerPrincipal().getName())
                  .mapTo(Long.class)
                  .findOne();
          if (runId.isPresent()) {
            write(handle, act, debitDay, runId.get());
          }
          return runs(handle).stream()
              .filter(run -> run.debitDay().equals(debitDay))
              .findFirst()
              .orElseThrow(() -> new ReceiptException("RC-E-021", debitDay));
        });
  }

  private void write(Handle handle, Act act, LocalDate debitDay, long runId) {
    handle.execute(DebitSql.of("stage-plan"));
    int planned = handle.createUpdate(DebitSql.of("plan")).bind("debitDay", debitDay).execute();
    if (planned == 0) {
      throw new ReceiptException("RC-E-021", debitDay);
    }
    DebitSettings settings = new DebitSettings(parameters, debitDay);
    for (String bankCode :
        handle.createQuery(DebitSql.of("planned-banks")).mapTo(String.class).list()) {
      long fileId =
          new DebitRequestFile(bankCode, debitDay, settings).archive(handle, act, archive);
      handle
          .createUpdate(DebitSql.of("add-requests"))
          .bind("runId", runId)
          .bind("archivedFileId", fileId)
          .bind("bankCode", bankCode)
          .execute();
    }
    LogEntry entry =
        handle
            .createQuery(DebitSql.of("planned-subjects"))
            .map(
                (row, context) ->
                    LogEntry.batch(
                        "RC-073",
                        "debit run " + debitDay,
                        row.getLong("count"),
                        Yen.of(row.getLong("total")),
                        row.getString("digest")))
            .one();
    long logId = log.act(act, entry);
    handle.createUpdate(DebitSql.of("log-planned-subjects")).bind("logId", logId).execute();
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public List<DebitRun> runs() {
    return jdbi.withHandle(DirectDebitBean::runs);
  }

  private static List<DebitRun> runs(Handle handle) {
    return handle
        .createQuery(DebitSql.of("runs"))
        .map(
            (row, context) ->
                new DebitRun(
                    row.getLong("debit_run_id"),
                    row.getObject("debit_day", LocalDate.class),
                    row.getLong("lines"),
                    Yen.of(row.getLong("total")),
                    Arrays.asList((Long[]) row.getArray("files").getArray())))
        .list();
  }
}
