package osame.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import osame.it.crash.City.Kill;
import osame.it.crash.City.Victim;
import osame.it.product.Directories;
import osame.it.product.Invariants;

/**
 * {@code kill -9} at any moment of a file, an undo or a demand run changes nothing: another
 * instance, or the same started again, brings it to the end that it would have had.
 */
@Tag("RC-022")
@Tag("RC-030")
@Tag("RC-092")
@Tag("CM-025")
@Execution(ExecutionMode.CONCURRENT)
class CrashIT {

  private static final String JOB_STARTS = "SET state = 'RUNNING', attempts = attempts + 1";
  private static final String JOB_ENDS = "THEN 'SUCCEEDED' ELSE 'FAILED' END";
  private static final String ENTRIES = "INSERT INTO receipt.ledger_entry";
  private static final String COPY_ATTEMPTS = "COPY pg_temp.attempt";

  private static final int SMALL = 60;
  private static final int MIDDLE = 10_000;

  private static City city;

  @BeforeAll
  static void start() {
    city = new City(Directories.empty(Path.of("target", "crash")));
    city.setUp();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  static Stream<Arguments> chosenMoments() {
    return Stream.of(
        Arguments.of(
            "while a file is staged",
            MIDDLE,
            new Kill(Step.PAYMENTS, Moment.later(COPY_ATTEMPTS, 5, false), Victim.DATABASE)),
        Arguments.of(
            "while payments are taken back",
            SMALL,
            new Kill(Step.UNDO, Moment.after(ENTRIES), Victim.APPLICATION)));
  }

  static Stream<Arguments> furtherMoments() {
    return Stream.of(
        Arguments.of(
            "after payments were posted, before their job was marked",
            SMALL,
            new Kill(Step.PAYMENTS, Moment.afterCommitOf(Step.PAYMENTS.work()), Victim.DATABASE)),
        Arguments.of(
            "before restatements are committed, everything at once",
            SMALL,
            new Kill(
                Step.CORRECTIONS, Moment.beforeCommitOf(Step.CORRECTIONS.work()), Victim.BOTH)),
        Arguments.of(
            "after letters were drawn, before their job was marked",
            SMALL,
            new Kill(Step.DEMAND, Moment.afterCommitOf(Step.DEMAND.work()), Victim.DATABASE)));
  }

  @Execution(ExecutionMode.SAME_THREAD)
  @ParameterizedTest(name = "{0}")
  @MethodSource("chosenMoments")
  void nothingIsLostOrDoubled(String when, int size, Kill kill) {
    Round undisturbed = city.round(1, size, kill.step());
    Round killed = city.round(1, size, kill.step());
    city.play(undisturbed);
    Barrier.Stop stop = city.play(killed, kill);
    compare(undisturbed, killed, stop.toString());
  }

  @Execution(ExecutionMode.SAME_THREAD)
  @ParameterizedTest(name = "{0}")
  @MethodSource("furtherMoments")
  @Tag("campaign")
  void norAtTheEndsOfAJob(String when, int size, Kill kill) {
    nothingIsLostOrDoubled(when, size, kill);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("crash.seeds", 200));
  }

  @Execution(ExecutionMode.SAME_THREAD)
  @ParameterizedTest
  @MethodSource("seeds")
  @Tag("campaign")
  void atRandomMoments(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    city.startDead();
    int size = random.nextInt(20, 400);
    Step step = Step.values()[random.nextInt(Step.values().length)];
    Victim victim = Victim.values()[List.of(0, 0, 0, 1, 1, 1, 1, 1, 1, 2).get(random.nextInt(10))];
    Round undisturbed = city.round(seed, size, step);
    Round killed = city.round(seed, size, step);
    int messages = city.play(undisturbed).statements().size();
    Barrier.Stop stop = city.play(killed, new Kill(step, moment(random, step, messages), victim));
    compare(undisturbed, killed, "seed " + seed + " " + step + " " + victim + " at " + stop);
  }

  /** Most in the work itself, some where it is ordered and where its job begins and ends. */
  private static Moment moment(SplittableRandom random, Step step, int messages) {
    boolean answered = random.nextBoolean();
    return switch (random.nextInt(10)) {
      case 0 -> new Moment(step.order(), 0, random.nextBoolean() ? Barrier.COMMIT : null, answered);
      case 1 -> new Moment(JOB_STARTS, 0, null, answered);
      case 2 -> new Moment(JOB_ENDS, 0, null, answered);
      case 3 -> new Moment(step.work(), 0, Barrier.COMMIT, answered);
      default -> Moment.later(step.work(), random.nextInt(messages), answered);
    };
  }

  private static void compare(Round undisturbed, Round killed, String where) {
    List<String> expected = Outcome.of(city.general(), undisturbed);
    assertThat(expected).as("the undisturbed run").hasSizeGreaterThan(SMALL / 2);
    assertThat(Outcome.of(city.general(), killed)).as(where).isEqualTo(expected);
    assertThat(Invariants.violations(city.general())).as(where).isEmpty();
  }
}
