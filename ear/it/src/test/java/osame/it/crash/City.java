package osame.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

  /** One kill. */
  record Kill(Step step, Moment moment, Victim victim) {}

  private static final String OFFICER = "crash-test";
  private static final String APPROVER = "crash-approver";

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
  private String approverPassword;
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
    approverPassword = server.openOfficer(APPROVER, Roles.APPROVER);
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
    return alive().client(OFFICER, password);
  }

  private CityClient approver() {
    return alive().client(APPROVER, approverPassword);
  }

  private Instance alive() {
    return instances.stream().filter(Instance::isAlive).findFirst().orElseThrow();
  }

  /** A round with notice numbers of its own, with the steps that the watched one needs. */
  Round round(long seed, int size, Step watched) {
    return new Round(seed, ++rounds, size, watched);
  }

  /** Lets a round happen undisturbed, and gives what its watched job told the database. */
  Barrier.Watch play(Round round) {
    Deeds deeds = deeds(round);
    Barrier.Watch watch = null;
    for (Step step : round.watched().round()) {
      Deed deed = deeds.ready(step);
      if (step == round.watched()) {
        watch = barrier.watch(Moment.never(step.work()));
      }
      awaitSuccess(deed.order().get(), WORK);
      deed.after().run();
    }
    return watch;
  }

  /** Lets a round happen with a kill; gives where it struck. */
  Barrier.Stop play(Round round, Kill kill) {
    Deeds deeds = deeds(round);
    Barrier.Stop stop = null;
    for (Step step : round.watched().round()) {
      Deed deed = deeds.ready(step);
      if (step == kill.step()) {
        Barrier.Watch watch = barrier.watch(kill.moment());
        handOver(deed);
        stop = await(watch, kill.moment());
        kill(stop, kill.victim());
        // Who got no answer orders it again, unless the application shows that it was ordered.
        awaitSuccess(deed.known().get().orElseGet(deed.order()), RESUMED);
      } else {
        awaitSuccess(deed.order().get(), WORK);
      }
      deed.after().run();
    }
    return stop;
  }

  private Barrier.Stop await(Barrier.Watch watch, Moment moment) {
    try {
      return watch.stop().orTimeout(WORK.toSeconds(), TimeUnit.SECONDS).join();
    } catch (CompletionException neverCame) {
      barrier.abandon();
      throw new AssertionError(moment + " never came after " + watch.statements(), neverCame);
    }
  }

  private Deeds deeds(Round round) {
    return new Deeds(round, directory, server.general(), this::client, this::approver);
  }

  /** Without waiting for the answer: the instance that owes it may be stopped first. */
  private static void handOver(Deed deed) {
    CompletableFuture.runAsync(
        () -> {
          try {
            var unused = deed.order().get();
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
