package osame.operations.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osame.access.api.Act;
import osame.foundation.BusinessDate;
import osame.operations.Container;
import osame.operations.WrittenLog;
import osame.operations.api.FileArchive;
import osame.operations.api.FileDirection;
import osame.operations.api.JobRun;
import osame.operations.api.Parameters;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionStore;
import osame.operations.approval.TestApprovals;
import osame.operations.archive.TestArchive;
import osame.operations.job.TestJobs;
import osame.operations.parameter.TestParameters;
import osame.setup.ParameterLoading;
import osame.setup.testing.TestDatabase;

/** An administrator, an approver and the command on 31 August 2026, without their container. */
final class RetentionDesk implements AutoCloseable {

  final RetentionBean administrator;
  final RetentionBean approver;
  final FileArchive archive;

  private final TestDatabase database;
  private final EntityManagerFactory entities;
  private final WrittenLog log;
  private final Parameters parameters;

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-08-31T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

  RetentionDesk(TestDatabase database) {
    new ParameterLoading(database.owner()).loadPackaged();
    this.database = database;
    entities = Container.entities(database);
    log = new WrittenLog(database.jdbi());
    archive = TestArchive.of(database.jdbi(), log);
    parameters = TestParameters.of(database.jdbi(), null, log, clock);
    administrator = bean("kanri");
    approver = bean("kessai");
  }

  private RetentionBean bean(String caller) {
    return new RetentionBean(
        database.jdbi(),
        clock,
        parameters,
        TestApprovals.of(entities, log, clock, caller),
        TestJobs.of(database.jdbi(), log),
        log,
        Container.caller(caller));
  }

  static Act act() {
    return new Act(
        UUID.randomUUID(), "", new BusinessDate(LocalDate.of(2026, 8, 31)), "T-01", null);
  }

  /** Archives a file. */
  long file(String content) {
    return database
        .jdbi()
        .inTransaction(
            handle ->
                archive.store(
                    act(),
                    FileDirection.IN,
                    "file.csv",
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))))
        .fileId();
  }

  /** Does what nobody may, such as making something old. */
  void superuser(String sql) {
    database
        .superuserJdbi()
        .useHandle(
            handle -> {
              handle.execute("SET session_replication_role = replica");
              handle.execute(sql);
            });
  }

  long number(String sql) {
    return database.superuserJdbi().withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  /** The administrator's click, and the job that it queues. */
  long list() {
    Act act = act();
    long run = administrator.list(act);
    assertThat(administrator.list(act)).as("the button pressed twice").isEqualTo(run);
    long job =
        number("SELECT job_id FROM operations.retention_run WHERE retention_run_id = " + run);
    RetentionListBean lists =
        new RetentionListBean(
            database.jdbi(),
            parameters,
            TestJobs.progress(database.jdbi()),
            List.of(new OperationsStore()));
    JobRun work = new JobRun(job, act, Map.of(), null);
    for (RetentionKind kind : RetentionKind.values()) {
      lists.list(work, run, kind);
      lists.list(work, run, kind);
    }
    lists.finish(work, run);
    return run;
  }

  /** A list that both have agreed to. */
  long released() {
    long run = list();
    administrator.propose(act(), run, "保存年限の到来");
    approver.release(act(), run, "確認した");
    return run;
  }

  /** The command. */
  List<Long> erase(RetentionStore... stores) {
    return new Eraser(database.retention().dataSource(), clock, List.of(stores), "erase").run();
  }

  @Override
  public void close() {
    entities.close();
  }
}
