package osame.receipt.testing;

import jakarta.ejb.SessionContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.foundation.BusinessDate;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.calendar.BusinessCalendar;
import osame.operations.api.ArchivedFile;
import osame.operations.api.BusinessDates;
import osame.operations.api.FileArchive;
import osame.operations.api.FileDirection;
import osame.operations.api.JobOrder;
import osame.operations.api.JobProgress;
import osame.operations.api.JobStatus;
import osame.operations.api.Jobs;

/** The modules below receipt, as far as its beans need them. */
public final class Surroundings {

  /** Who acts in the tests. */
  public static final String OFFICER = "receipt01";

  private Surroundings() {}

  /** A session whose caller is {@link #OFFICER}. */
  public static SessionContext session() {
    Principal caller = () -> OFFICER;
    return (SessionContext)
        Proxy.newProxyInstance(
            Surroundings.class.getClassLoader(),
            new Class<?>[] {SessionContext.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getCallerPrincipal")) {
                return caller;
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }

  /** The calendar of the law, and a business date that a test moves. */
  public static BusinessDates businessDates(Supplier<LocalDate> day) {
    return (BusinessDates)
        Proxy.newProxyInstance(
            Surroundings.class.getClassLoader(),
            new Class<?>[] {BusinessDates.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "current" -> new BusinessDate(day.get());
                  case "calendar" -> BusinessCalendar.standard();
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** An archive in memory. */
  public static final class Archive implements FileArchive {

    private final List<byte[]> contents = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    @Override
    public synchronized ArchivedFile store(
        Act act, FileDirection direction, String name, InputStream content) {
      try {
        byte[] bytes = content.readAllBytes();
        for (int i = 0; i < contents.size(); i++) {
          if (Arrays.equals(contents.get(i), bytes)) {
            return file(i, true);
          }
        }
        contents.add(bytes);
        names.add(name);
        return file(contents.size() - 1, false);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private ArchivedFile file(int index, boolean deliveredBefore) {
      return new ArchivedFile(
          index + 1L,
          FileDirection.IN,
          names.get(index),
          "0".repeat(64),
          contents.get(index).length,
          deliveredBefore);
    }

    @Override
    public Optional<ArchivedFile> find(long id) {
      return id >= 1 && id <= contents.size()
          ? Optional.of(file((int) id - 1, false))
          : Optional.empty();
    }

    @Override
    public InputStream open(long fileId) {
      return new ByteArrayInputStream(contents.get((int) fileId - 1));
    }

    /** The content of a file. */
    public byte[] content(long fileId) {
      return contents.get((int) fileId - 1);
    }
  }

  /** Jobs that nobody starts, and their checkpoints. */
  public static final class JobQueue implements Jobs, JobProgress {

    private final Set<String> steps = new HashSet<>();
    private final Map<String, Long> jobs = new HashMap<>();

    @Override
    public synchronized long start(Act act, JobOrder order) {
      return jobs.computeIfAbsent(order.kind() + "/" + order.period(), key -> jobs.size() + 1L);
    }

    @Override
    public Optional<JobStatus> find(long jobId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Page<JobStatus> list(PageRequest page) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void retry(Act act, long jobId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public synchronized boolean isStepDone(long jobId, String step) {
      return steps.contains(jobId + "/" + step);
    }

    @Override
    public synchronized void stepDone(long jobId, String step) {
      steps.add(jobId + "/" + step);
    }

    @Override
    public void progress(long jobId, String step, long done, long total) {
      // nobody looks
    }
  }

  /** The real table of the log, written directly. */
  public static final class Log implements OperationLog {

    private final Jdbi jdbi;

    public Log(Jdbi jdbi) {
      this.jdbi = jdbi;
    }

    @Override
    public long act(Act act, LogEntry entry) {
      return jdbi.withHandle(
          handle ->
              handle
                  .createQuery(
                      "INSERT INTO access.operation_log (who, terminal, business_date, operation,"
                          + " function_id, subject, reason, request_id, subject_count, sum_yen,"
                          + " digest) VALUES (:who, :terminal, :businessDate, :operation,"
                          + " :function, :subject, :reason, :requestId, :count, :sum, :digest)"
                          + " RETURNING operation_log_id")
                  .bind("who", OFFICER)
                  .bind("terminal", act.terminal())
                  .bind("businessDate", act.businessDate().value())
                  .bind("operation", entry.operation().name())
                  .bind("function", entry.function())
                  .bind("subject", entry.subject())
                  .bind("reason", act.reason())
                  .bind("requestId", act.requestId())
                  .bind("count", entry.count())
                  .bind("sum", entry.sum().value())
                  .bind("digest", entry.digest())
                  .mapTo(Long.class)
                  .one());
    }

    @Override
    public void view(String terminal, LogEntry entry) {
      // not of interest here
    }

    @Override
    public void refusal(String terminal, LogEntry entry) {
      // not of interest here
    }
  }
}
