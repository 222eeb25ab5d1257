package osame.operations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.PageRequest;
import osame.operations.Container;
import osame.operations.RecordedLog;
import osame.operations.api.JobHandler;
import osame.operations.api.JobOrder;
import osame.operations.api.JobRun;
import osame.operations.api.JobState;
import osame.operations.api.JobStatus;
import osame.operations.api.OperationsException;
import osame.setup.testing.TestDatabase;

@Tag("CM-025")
class JobsTest {

  /** No runner listens here. */
  private static final JobBell SILENT =
      new JobBell() {
        @Override
        void ring(long jobId) {}
      };

  private static final Instant NOW = Instant.parse("2026-08-31T00:00:00Z");
  private static final JobOrder ORDER =
      new JobOrder("test.count", "2026-08", Map.of("file", "17", "mode", "a b"), null);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final RecordedLog log = new RecordedLog();
  private final List<JobRun> runs = new ArrayList<>();
  private JobsBean jobs;
  private JobStatesBean states;
  private JobProgressBean progress;

  @BeforeEach
  void beans() {
    jobs = new JobsBean(database.jdbi(), log, SILENT, Container.caller("sato"));
    states = new JobStatesBean(database.jdbi(), Clock.fixed(NOW, ZoneId.of("Asia/Tokyo")));
    progress = new JobProgressBean(database.jdbi());
  }

  @Test
  void aJobIsQueuedOnceForItsPeriodAndDone() {
    long id = jobs.start(RecordedLog.ACT, ORDER);
    assertThat(jobs.start(RecordedLog.ACT, ORDER)).isEqualTo(id);
    assertThat(status(id).state()).isEqualTo(JobState.QUEUED);
    assertThat(states.open()).containsExactly(id);

    worker(
            run -> {
              progress.progress(id, "count", 3, 10);
              progress.stepDone(id, "count");
            })
        .run(id);

    JobStatus done = status(id);
    assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
    assertThat(done.endedAt()).isEqualTo(NOW);
    assertThat(done.requestedBy()).isEqualTo("sato");
    assertThat(List.of(done.step(), done.done(), done.total(), done.attempts()))
        .isEqualTo(List.of("count", 3L, 10L, 1));
    assertThat(progress.isStepDone(id, "count")).isTrue();
    assertThat(progress.isStepDone(id, "other")).isFalse();
    assertThat(states.open()).isEmpty();
    assertThat(jobs.list(PageRequest.first(10)).rows()).containsExactly(done);
    assertThat(log.lines()).containsExactly("CREATE job " + id + " test.count 2026-08");
  }

  @Test
  void eachTakeUpIsTheSameAct() {
    long id = jobs.start(RecordedLog.ACT, ORDER);
    worker(
            run -> {
              throw new IllegalStateException(new SQLException("gone", "57P01"));
            })
        .run(id);
    assertThat(status(id).state()).as("its owner died").isEqualTo(JobState.RUNNING);
    worker(run -> {}).run(id);
    assertThat(status(id).state()).isEqualTo(JobState.SUCCEEDED);
    assertThat(runs).hasSize(2);
    assertThat(runs.get(1)).isEqualTo(runs.get(0));
    assertThat(runs.get(0).parameters()).isEqualTo(ORDER.parameters());
    assertThat(runs.get(0).act().requestId()).isEqualTo(RecordedLog.ACT.requestId());
    assertThat(runs.get(0).act().businessDate()).isEqualTo(RecordedLog.ACT.businessDate());
    assertThat(runs.get(0).act().onBehalfOf()).isEqualTo("sato");
  }

  @Test
  void whileOneOwnsAJobNobodyElseDoesIt() throws SQLException {
    long id = jobs.start(RecordedLog.ACT, ORDER);
    try (Connection other = database.dataSource().getConnection()) {
      assertThat(JobLock.tryAcquire(other, id)).isPresent();
      worker(run -> {}).run(id);
      assertThat(runs).isEmpty();
    }
    worker(run -> worker(again -> {}).run(id)).run(id);
    assertThat(runs).as("the second worker found the lock taken").hasSize(1);
  }

  @Test
  void aRefusalFailsTheJobWithItsCodeAndARetryFinishesIt() {
    long id = jobs.start(RecordedLog.ACT, ORDER);
    assertThatThrownBy(() -> jobs.retry(RecordedLog.ACT, id))
        .isInstanceOf(OperationsException.class)
        .hasMessageContaining("OP-E-040");
    worker(
            run -> {
              throw new OperationsException("OP-E-030");
            })
        .run(id);
    assertThat(status(id).errorCode()).isEqualTo("OP-E-030");
    assertThat(status(id).state()).isEqualTo(JobState.FAILED);
    jobs.retry(RecordedLog.ACT, id);
    worker(run -> {}).run(id);
    assertThat(status(id).state()).isEqualTo(JobState.SUCCEEDED);
    assertThat(status(id).errorCode()).isNull();
  }

  @Test
  void whatNobodyForesawFailsTheJobToo() {
    long id = jobs.start(RecordedLog.ACT, ORDER);
    worker(
            run -> {
              throw new IllegalStateException("with a name in it");
            })
        .run(id);
    assertThat(status(id).errorCode()).isEqualTo("OP-E-099");
  }

  @Test
  void aJobOfUnknownKindFails() {
    long id = jobs.start(RecordedLog.ACT, new JobOrder("test.unknown", "1", Map.of(), null));
    worker(run -> {}).run(id);
    assertThat(status(id).errorCode()).isEqualTo("OP-E-042");
  }

  @Test
  void aJobThatKillsItsServerIsGivenUp() {
    long id = jobs.start(RecordedLog.ACT, ORDER);
    for (int i = 0; i < JobStatesBean.MAX_ATTEMPTS; i++) {
      assertThat(states.takeUp(id)).isPresent();
    }
    assertThat(states.takeUp(id)).isEmpty();
    assertThat(status(id).state()).isEqualTo(JobState.FAILED);
    assertThat(status(id).errorCode()).isEqualTo(JobStatesBean.POISON);
  }

  @Test
  void anOwnerThatWasOvertakenLeavesTheJobToTheOther() {
    long id = jobs.start(RecordedLog.ACT, ORDER);
    TakenJob first = states.takeUp(id).orElseThrow();
    TakenJob second = states.takeUp(id).orElseThrow();
    progress.stepDone(id, "count");
    assertThatThrownBy(() -> progress.stepDone(id, "count")).hasMessageContaining("OP-E-041");
    states.end(id, first.attempt(), "OP-E-099");
    assertThat(status(id).state()).isEqualTo(JobState.RUNNING);
    states.end(id, second.attempt(), null);
    assertThat(status(id).state()).isEqualTo(JobState.SUCCEEDED);
  }

  @Test
  void theServersLogNamesClassesAndNoMessages() {
    Throwable thrown = new IllegalStateException("山田 太郎", new SQLException("山田 太郎", "23505"));
    assertThat(new JobFailure(thrown).description())
        .startsWith(
            "java.lang.IllegalStateException caused by java.sql.SQLException SQLSTATE 23505"
                + " at osame.operations.job.JobsTest")
        .doesNotContain("山田");
  }

  private JobStatus status(long jobId) {
    return jobs.find(jobId).orElseThrow();
  }

  private JobWorkerBean worker(Consumer<JobRun> work) {
    JobHandler handler =
        new JobHandler() {
          @Override
          public String kind() {
            return "test.count";
          }

          @Override
          public void run(JobRun run) {
            runs.add(run);
            work.accept(run);
          }
        };
    return new JobWorkerBean(database.dataSource(), states, instance(handler));
  }

  /** CDI's answer to "which handlers are there": this one. */
  @SuppressWarnings("unchecked")
  private static Instance<JobHandler> instance(JobHandler handler) {
    Object handle = proxy(Instance.Handle.class, method -> method.equals("get") ? handler : null);
    return (Instance<JobHandler>)
        proxy(
            Instance.class,
            method -> {
              if (method.equals("handles")) {
                return (Iterable<Object>) () -> Stream.of(handle).iterator();
              }
              throw new UnsupportedOperationException(method);
            });
  }

  private static Object proxy(Class<?> type, Function<String, Object> answer) {
    return Proxy.newProxyInstance(
        JobsTest.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> answer.apply(method.getName()));
  }
}
