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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import osame.it.crash.City.Kill;
import osame.it.crash.City.Victim;
import osame.it.product.Directories;
import osame.it.product.Invariants;

/**
 * {@code kill -9} at any moment of a file changes nothing: another instance, or the same started
 * again, brings it to the end that it would have had.
 */
@Tag("RC-022")
@Tag("CM-025")
class CrashIT {

  private static final String JOB_STARTS = "SET state = 'RUNNING', attempts = attempts + 1";
  private static final String JOB_ENDS = "THEN 'SUCCEEDED' ELSE 'FAILED' END";
  private static final String LEVY_STARTS = "levy_file_id = $1 FOR UPDATE";
  private static final String PAYMENT_STARTS = "payment_file_id = $1 FOR UPDATE";
  private static final String LEVY_COMES = "INSERT INTO receipt.levy_file";
  private static final String PAYMENT_COMES = "INSERT INTO receipt.payment_file";
  private static final String ENTRIES = "INSERT INTO receipt.ledger_entry";
  private static final String COPY_ATTEMPTS = "COPY pg_temp.attempt";

  private static final int LEVIES = 0;
  private static final int PAYMENTS = 1;
  private static final int CORRECTIONS = 2;

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
            "between two files",
            SMALL,
            new Kill(PAYMENTS, Moment.before(JOB_STARTS), Victim.APPLICATION)),
        Arguments.of(
            "while a file is staged",
            MIDDLE,
            new Kill(PAYMENTS, Moment.later(COPY_ATTEMPTS, 5, false), Victim.DATABASE)),
        Arguments.of(
            "while a levy is posted",
            SMALL,
            new Kill(LEVIES, Moment.after(ENTRIES), Victim.DATABASE)),
        Arguments.of(
            "after payments were posted, before their job was marked",
            SMALL,
            new Kill(PAYMENTS, Moment.afterCommitOf(PAYMENT_STARTS), Victim.DATABASE)),
        Arguments.of(
            "before restatements are committed, everything at once",
            SMALL,
            new Kill(CORRECTIONS, Moment.beforeCommitOf(LEVY_STARTS), Victim.BOTH)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("chosenMoments")
  void nothingIsLostOrDoubled(String when, int size, Kill kill) {
    Round undisturbed = city.round(1, size);
    Round killed = city.round(1, size);
    city.play(undisturbed, kill.file(), kill.moment().mark());
    Barrier.Stop stop = city.play(killed, kill);
    compare(undisturbed, killed, stop.toString());
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("crash.seeds", 200));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @Tag("campaign")
  void atRandomMoments(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    city.startDead();
    int size = random.nextInt(20, 400);
    int file = random.nextInt(3);
    Victim victim = Victim.values()[List.of(0, 0, 0, 1, 1, 1, 1, 1, 1, 2).get(random.nextInt(10))];
    Round undisturbed = city.round(seed, size);
    Round killed = city.round(seed, size);
    String mark = file == PAYMENTS ? PAYMENT_STARTS : LEVY_STARTS;
    int messages = city.play(undisturbed, file, mark).statements().size();
    Barrier.Stop stop = city.play(killed, new Kill(file, moment(random, mark, messages), victim));
    compare(undisturbed, killed, "seed " + seed + " " + victim + " at " + stop);
  }

  /** Most in the posting itself, some where the file comes and where its job begins and ends. */
  private static Moment moment(SplittableRandom random, String mark, int messages) {
    boolean answered = random.nextBoolean();
    return switch (random.nextInt(10)) {
      case 0 -> {
        String comes = mark.equals(PAYMENT_STARTS) ? PAYMENT_COMES : LEVY_COMES;
        yield new Moment(comes, 0, random.nextBoolean() ? Barrier.COMMIT : null, answered);
      }
      case 1 -> new Moment(JOB_STARTS, 0, null, answered);
      case 2 -> new Moment(JOB_ENDS, 0, null, answered);
      case 3 -> new Moment(mark, 0, Barrier.COMMIT, answered);
      default -> Moment.later(mark, random.nextInt(messages), answered);
    };
  }

  private static void compare(Round undisturbed, Round killed, String where) {
    List<String> expected = Outcome.of(city.general(), undisturbed);
    assertThat(expected).as("the undisturbed run").hasSizeGreaterThan(SMALL / 2);
    assertThat(Outcome.of(city.general(), killed)).as(where).isEqualTo(expected);
    assertThat(Invariants.violations(city.general())).as(where).isEmpty();
  }
}
