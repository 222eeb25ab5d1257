package osame.benchmark;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import osame.setup.Database;
import osame.setup.EmbeddedServer;
import osame.setup.Login;
import osame.testcity.client.CityClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the benchmark; docs/performance.md tells how and what it measures. */
@Command(name = "benchmark", mixinStandardHelpOptions = true, subcommands = Inquiries.class)
public final class Main implements Callable<Integer> {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 29);
  private static final int COUNTER_PAYMENTS = 10_000;

  @Option(names = "--lines", defaultValue = "100000")
  private int lines;

  @Option(names = "--receivables", defaultValue = "2000000")
  private int receivables;

  @Option(
      names = "--entries-each",
      defaultValue = "10",
      description = "ledger entries of each receivable before the first round")
  private int entriesEach;

  @Option(names = "--rounds", defaultValue = "3")
  private int rounds;

  @Option(
      names = "--warm-up",
      defaultValue = "20000",
      description = "lines that each way posts, unmeasured, before the first round")
  private int warmUp;

  @Option(names = "--osame-jar", defaultValue = "ear/launcher/target/osame.jar")
  private Path jar;

  @Option(names = "--port", defaultValue = "8099")
  private int port;

  @Option(names = "--out", defaultValue = "benchmark.csv")
  private Path out;

  @Option(
      names = "--setting",
      description = "a further setting of PostgreSQL, such as log_min_duration_statement=100")
  private Map<String, String> settings = new TreeMap<>();

  @Option(
      names = "--keep",
      description = "where the databases and logs are kept; a new directory if not given")
  private Path kept;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    long shared = 2L * ((long) lines * rounds + warmUp) + (long) Textbook.SAMPLE * (rounds + 1);
    if (shared > receivables) {
      System.err.printf("%,d receivables are too few: these rounds pay %,d%n", receivables, shared);
      return 2;
    }
    Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
    PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path directory = kept == null ? Files.createTempDirectory("osame-benchmark") : kept;
    try (BenchmarkServer city = BenchmarkServer.start(directory, settings)) {
      EmbeddedServer server = city.server();
      Login owner = city.owner();
      console.printf("filling %,d receivables with %d entries each%n", receivables, entriesEach);
      CityData.fill(owner, receivables + COUNTER_PAYMENTS, entriesEach, DUE);
      Textbook.create(
          server.superuser(Database.GENERAL.databaseName()).dataSource(), receivables, entriesEach);
      try (DeployedApplication application =
          DeployedApplication.start(jar, directory, port, server, owner, DAY)) {
        return measure(console, server, owner, application, directory);
      }
    }
  }

  private int measure(
      PrintStream console,
      EmbeddedServer server,
      Login owner,
      DeployedApplication application,
      Path directory)
      throws Exception {
    Login superuser = server.superuser(Database.GENERAL.databaseName());
    List<Way> ways =
        List.of(
            new Application(client(application, DeployedApplication.USER), owner, DAY, directory),
            new BareCopy(
                server.login(Database.GENERAL.databaseName(), Database.GENERAL.app()).dataSource(),
                DAY,
                directory),
            new Textbook(superuser.dataSource(), Textbook.Style.SET_BASED, DAY),
            new JpaBatch(superuser, DAY),
            new Textbook(superuser.dataSource(), Textbook.Style.ONE_BY_ONE, DAY));
    Results results = new Results();
    Map<String, Iterator<Line>> payers = payers(ways);
    CityClient counter = client(application, DeployedApplication.COUNTER);
    try (CounterDesk desk =
        new CounterDesk(counter, DAY, directory, counterPayments(), askedAbout())) {
      for (Way way : ways) {
        List<Line> batch = take(payers.get(way.tables()), way.sample(warmUp));
        way.beforeRound(batch);
        way.post(batch);
      }
      for (int round = 1; round <= rounds; round++) {
        for (Way way : ways) {
          List<Line> batch = take(payers.get(way.tables()), way.sample(lines));
          way.beforeRound(batch);
          Results.Round measured = measure(way, round, batch, superuser);
          results.add(measured);
          console.println(measured);
        }
      }
      results.write(out);
      results.print(console);
      console.println("inquiries meanwhile: " + desk.inquiries());
      console.println("counter payments meanwhile: " + desk.payments());
    }
    return 0;
  }

  private CityClient client(DeployedApplication application, String user) {
    return new CityClient(
        URI.create("http://127.0.0.1:" + port + "/"), user, application.password());
  }

  /** Ways that write to the same tables pay different receivables of them, in random order. */
  private Map<String, Iterator<Line>> payers(List<Way> ways) {
    Map<String, Iterator<Line>> payers = new HashMap<>();
    ways.forEach(way -> payers.computeIfAbsent(way.tables(), tables -> shuffled()));
    return payers;
  }

  private Iterator<Line> shuffled() {
    List<Integer> serials = new ArrayList<>(IntStream.rangeClosed(1, receivables).boxed().toList());
    Collections.shuffle(serials, new Random(20260401));
    return serials.stream().map(serial -> new Line(serial, CityData.OWED)).iterator();
  }

  private static List<Line> take(Iterator<Line> payers, int count) {
    List<Line> taken = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      taken.add(payers.next());
    }
    return taken;
  }

  private List<Line> counterPayments() {
    return IntStream.rangeClosed(receivables + 1, receivables + COUNTER_PAYMENTS)
        .mapToObj(serial -> new Line(serial, CityData.OWED))
        .toList();
  }

  private List<String> askedAbout() {
    return new Random(20260402)
        .ints(COUNTER_PAYMENTS * 10L, 1, receivables / 4)
        .mapToObj("%015d"::formatted)
        .toList();
  }

  private static Results.Round measure(Way way, int round, List<Line> batch, Login superuser)
      throws Exception {
    long before = way.posted();
    checkpoint(superuser);
    long wal = wal(superuser);
    long start = System.nanoTime();
    way.post(batch);
    long millis = (System.nanoTime() - start) / 1_000_000;
    long written = wal(superuser) - wal;
    long expected = batch.stream().mapToLong(Line::amount).sum();
    if (way.posted() - before != expected) {
      throw new IllegalStateException(way.name() + " posted another sum: the run is void");
    }
    return new Results.Round(way.name(), round, batch.size(), millis, written);
  }

  private static void checkpoint(Login superuser) throws SQLException {
    try (var connection = superuser.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
    }
  }

  private static long wal(Login superuser) throws SQLException {
    try (var connection = superuser.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
