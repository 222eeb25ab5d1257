package osame.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Roles;
import osame.it.product.CityServer;
import osame.it.product.Instance;
import osame.it.product.Processes;
import osame.testcity.client.CityClient;

/** Two instances of the application on one database, which can be killed and started again. */
final class City implements AutoCloseable {

  /** What is killed. */
  enum Victim {
    /** The application server that is at work. */
    APPLICATION,
    /** PostgreSQL. */
    DATABASE,
    /** Both, as by a power cut. */
    BOTH
  }

  /**
   * One kill.
   *
   * @param file 0: the levies, 1: the payments, 2: the corrections
   */
  record Kill(int file, Moment moment, Victim victim) {}

  private static final String OFFICER = "crash-test";

  /** A killed file is resumed within a minute. */
  private static final Duration RESUMED = Duration.ofSeconds(60);

  private static final Duration WORK = Duration.ofSeconds(60);

  /** Plain statements, so that the barrier sees each text; no encryption on the way. */
  private static final String OPTIONS =
      "?prepareThreshold=0&sslmode=disable&gssEncMode=disable&ApplicationName=";

  private final Path directory;
  private final CityServer server;
  private final Barrier barrier;
  private final List<Instance> instances;
  private String password;
  private int rounds;

  City(Path directory) {
    this.directory = directory;
    server = new CityServer(directory.resolve("postgresql"));
    barrier = new Barrier(server.port());
    instances = List.of(instance("one"), instance("two"));
  }

  private Instance instance(String name) {
    Map<String, String> environment = server.environment(barrier.door(name), OPTIONS + name);
    return new Instance(name, directory.resolve(name), environment);
  }

  /** Migrates, starts the instances and takes the addressees in. */
  void setUp() {
    server.migrate();
    password = server.openOfficer(OFFICER, Roles.RECEIPT, Roles.ADDRESSING);
    startDead();
    CityClient client = client();
    client.post("business-date", Map.of("day", Round.RECEIVED_ON.toString()));
    Path addressees = Round.write(directory, "addressees", Round.addressees());
    JsonObject accepted = client.takeIn("addressees", Map.of(), addressees);
    assertThat(client.await(accepted.getJsonNumber("jobId").longValue()).getString("state"))
        .isEqualTo("SUCCEEDED");
  }

  /** Starts the instances that are not running and waits for them. */
  void startDead() {
    List<Instance> dead = instances.stream().filter(i -> !i.isAlive()).toList();
    dead.forEach(Instance::start);
    dead.forEach(Instance::awaitReady);
  }

  long running() {
    return instances.stream().filter(Instance::isAlive).count();
  }

  Jdbi general() {
    return server.general();
  }

  private CityClient client() {
    return instances.stream()
        .filter(Instance::isAlive)
        .findFirst()
        .orElseThrow()
        .client(OFFICER, password);
  }

  /** A round with notice numbers of its own. */
  Round round(long seed, int size) {
    return new Round(seed, ++rounds, size);
  }

  /** Lets a round happen undisturbed, and gives what its file's posting told the database. */
  Barrier.Watch play(Round round, int watchedFile, String mark) {
    List<Path> files = round.write(directory);
    Barrier.Watch watch = null;
    for (int i = 0; i < files.size(); i++) {
      if (i == watchedFile) {
        watch = barrier.watch(Moment.never(mark));
      }
      awaitSuccess(takeIn(i, files.get(i)), WORK);
    }
    return watch;
  }

  /** Lets a round happen with a kill; gives where it struck. */
  Barrier.Stop play(Round round, Kill kill) {
    List<Path> files = round.write(directory);
    Barrier.Stop stop = null;
    for (int i = 0; i < files.size(); i++) {
      if (i == kill.file()) {
        Barrier.Watch watch = barrier.watch(kill.moment());
        handOver(i, files.get(i));
        stop = watch.stop().orTimeout(WORK.toSeconds(), TimeUnit.SECONDS).join();
        kill(stop, kill.victim());
        // Who got no answer hands the file over again, unless the list of files shows it.
        Optional<Long> known = job(files.get(i));
        awaitSuccess(known.isPresent() ? known.get() : takeIn(i, files.get(i)), RESUMED);
      } else {
        awaitSuccess(takeIn(i, files.get(i)), WORK);
      }
    }
    return stop;
  }

  /** Without waiting for the answer: the instance that owes it may be stopped first. */
  private void handOver(int file, Path path) {
    CompletableFuture.runAsync(
        () -> {
          try {
            takeIn(file, path);
          } catch (RuntimeException killed) {
            // What counts is what the database knows.
          }
        });
  }

  private void kill(Barrier.Stop stop, Victim victim) {
    Instance worker =
        instances.stream().filter(i -> i.name().equals(stop.instance())).findFirst().orElseThrow();
    if (victim != Victim.DATABASE) {
      worker.kill();
    }
    if (victim != Victim.APPLICATION) {
      server.kill();
    }
    barrier.release();
    if (victim != Victim.APPLICATION) {
      server.startAgain();
    }
    if (running() == 0) {
      startDead();
    }
  }

  private long takeIn(int file, Path path) {
    CityClient client = client();
    JsonObject accepted =
        file == 1
            ? client.takeInPayments("PAID_NOTICE", Round.RECEIVED_ON, path)
            : client.takeIn("levies", Map.of(), path);
    return accepted.getJsonNumber("jobId").longValue();
  }

  private Optional<Long> job(Path path) {
    return general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT job_id FROM receipt.payment_file WHERE name = :name"
                            + " UNION ALL SELECT job_id FROM receipt.levy_file WHERE name = :name")
                    .bind("name", path.getFileName().toString())
                    .mapTo(Long.class)
                    .findOne());
  }

  private void awaitSuccess(long job, Duration limit) {
    Awaitility.await("end of job " + job)
        .atMost(limit)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> state(job), state -> state.equals("SUCCEEDED") || state.equals("FAILED"));
    assertThat(state(job)).as("job " + job).isEqualTo("SUCCEEDED");
  }

  private String state(long job) {
    return general()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT state FROM operations.job WHERE job_id = :job")
                    .bind("job", job)
                    .mapTo(String.class)
                    .one());
  }

  @Override
  public void close() {
    try {
      instances.forEach(Instance::close);
      barrier.close();
      server.close();
    } finally {
      Processes.killAll(directory);
    }
  }
}
