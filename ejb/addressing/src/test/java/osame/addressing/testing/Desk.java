package osame.addressing.testing;

import jakarta.ejb.SessionContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.foundation.AddresseeNumber;
import osame.foundation.BusinessDate;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.FileDirection;
import osame.operations.api.JobOrder;
import osame.operations.api.JobProgress;
import osame.operations.api.Jobs;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameters;
import osame.operations.api.UseSuspensions;
import osame.setup.testing.TestDatabase;

/**
 * One officer's desk: one connection, a transaction for each act, and the modules below in small.
 */
public final class Desk implements OperationLog, FileArchive, JobProgress, UseSuspensions {

  public final List<LogEntry> log = new ArrayList<>();
  public final List<JobOrder> orders = new ArrayList<>();

  /** People whose use is suspended and whom the officer may not see. */
  public final Set<AddresseeNumber> suspended = new HashSet<>();

  private final List<String> doneSteps = new ArrayList<>();
  private final Map<Long, byte[]> files = new HashMap<>();
  private final TestDatabase database;
  private Connection connection;
  private Instant now = Instant.parse("2026-06-05T00:00:00Z");

  public Desk(TestDatabase database) {
    this.database = database;
  }

  /** SQL in the transaction of the act. */
  public Jdbi jdbi() {
    ConnectionFactory shared =
        new ConnectionFactory() {
          @Override
          public Connection openConnection() {
            return connection;
          }

          @Override
          public void closeConnection(Connection closed) {
            // the act's end closes it
          }
        };
    return Jdbi.create(shared).setTransactionHandler(new CMTTransactionHandler());
  }

  /** Does one act in one transaction. */
  public void act(Runnable work) {
    try (Connection opened = database.dataSource().getConnection()) {
      connection = opened;
      opened.setAutoCommit(false);
      try {
        work.run();
        opened.commit();
      } catch (RuntimeException e) {
        opened.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Act act(LocalDate day) {
    return new Act(UUID.randomUUID(), "test", new BusinessDate(day), "T-01", null);
  }

  public static SessionContext caller(String name) {
    Principal principal = () -> name;
    return (SessionContext)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {SessionContext.class},
            (proxy, method, arguments) ->
                method.getName().equals("isCallerInRole") ? (Object) false : principal);
  }

  @Override
  public Set<AddresseeNumber> hidden(Collection<AddresseeNumber> people) {
    return people.stream().filter(suspended::contains).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void require(String terminal, AddresseeNumber person) {
    if (suspended.contains(person)) {
      throw new OperationsException("OP-E-074");
    }
  }

  public long file(byte[] content) {
    long id = files.size() + 1L;
    files.put(id, content);
    return id;
  }

  @Override
  public long act(Act act, LogEntry entry) {
    log.add(entry);
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createUpdate(
                        "INSERT INTO access.operation_log (who, terminal, operation, function_id,"
                            + " subject, subject_count, sum_yen) VALUES ('sato', 'T-01',"
                            + " :operation, :function, :subject, :count, 0)")
                    .bind("operation", entry.operation())
                    .bind("function", entry.function())
                    .bind("subject", entry.subject())
                    .bind("count", entry.count())
                    .executeAndReturnGeneratedKeys("operation_log_id")
                    .mapTo(Long.class)
                    .one());
  }

  @Override
  public void view(String terminal, LogEntry entry) {
    log.add(entry);
  }

  @Override
  public void refusal(String terminal, LogEntry entry) {
    log.add(entry);
  }

  @Override
  public ArchivedFile store(Act act, FileDirection direction, String name, InputStream content) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ArchivedFile> find(long fileId) {
    return Optional.ofNullable(files.get(fileId))
        .map(bytes -> new ArchivedFile(fileId, FileDirection.IN, "a.csv", "", bytes.length, false));
  }

  @Override
  public InputStream open(long fileId) {
    return new ByteArrayInputStream(files.get(fileId));
  }

  /** A clock that goes on by a second each time somebody looks at it. */
  public Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneId.of("Asia/Tokyo");
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Instant instant() {
        now = now.plusSeconds(1);
        return now;
      }
    };
  }

  /** Lets time go by. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Parameters of which only the one value is asked. */
  public static Parameters parameters(String value) {
    return (Parameters)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Parameters.class},
            (proxy, method, arguments) -> value);
  }

  /** Jobs that are only noted. */
  public Jobs jobs() {
    return (Jobs)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Jobs.class},
            (proxy, method, arguments) -> {
              orders.add((JobOrder) arguments[1]);
              return (long) orders.size();
            });
  }

  @Override
  public boolean isStepDone(long jobId, String step) {
    return doneSteps.contains(jobId + step);
  }

  @Override
  public void stepDone(long jobId, String step) {
    doneSteps.add(jobId + step);
  }

  @Override
  public void progress(long jobId, String step, long done, long total) {
    // nobody watches
  }
}
