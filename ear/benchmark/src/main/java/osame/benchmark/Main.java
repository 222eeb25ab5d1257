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
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import osame.setup.Database;
import osame.setup.EmbeddedServer;
import osame.setup.Login;
import osame.setup.Migration;
import osame.testcity.client.CityClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the benchmark; docs/performance.md tells how and what it measures. */
@Command(name = "benchmark", mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 29);

  @Option(names = "--lines", defaultValue = "100000")
  private int lines;

  @Option(names = "--receivables", defaultValue = "2000000")
  private int receivables;

  @Option(names = "--rounds", defaultValue = "3")
  private int rounds;

  @Option(names = "--osame-jar", defaultValue = "ear/launcher/target/osame.jar")
  private Path jar;

  @Option(names = "--port", defaultValue = "8099")
  private int port;

  @Option(names = "--out", defaultValue = "benchmark.csv")
  private Path out;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
    PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path directory = Files.createTempDirectory("osame-benchmark");
    try (EmbeddedServer server = EmbeddedServer.start(directory.resolve("postgresql"), 0)) {
      server.createDatabases();
      for (Database database : Database.values()) {
        new Migration(
                database, server.login(database.databaseName(), database.owner()).dataSource())
            .migrate();
      }
      Login owner = server.login(Database.GENERAL.databaseName(), Database.GENERAL.owner());
      console.printf("filling %,d receivables%n", receivables);
      CityData.fill(owner, receivables, DUE);
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
            new Application(
                new CityClient(
                    URI.create("http://127.0.0.1:" + port + "/"),
                    DeployedApplication.USER,
                    application.password()),
                owner,
                DAY,
                directory),
            new BareCopy(
                server.login(Database.GENERAL.databaseName(), Database.GENERAL.app()).dataSource(),
                DAY),
            new Textbook(superuser.dataSource(), Textbook.Style.SET_BASED, receivables, DAY),
            new JpaBatch(superuser, receivables, DAY),
            new Textbook(superuser.dataSource(), Textbook.Style.ONE_BY_ONE, receivables, DAY));
    for (Way way : ways) {
      way.prepare();
    }
    Results results = new Results();
    List<List<Line>> batches = batches(ways.size());
    int next = 0;
    for (int round = 1; round <= rounds; round++) {
      for (Way way : ways) {
        List<Line> batch = batches.get(next++);
        way.beforeRound(batch);
        results.add(measure(way, round, batch, superuser));
      }
      console.printf("round %d of %d%n", round, rounds);
    }
    results.write(out);
    results.print(console);
    return 0;
  }

  /** Each round of each way pays receivables of its own, in random order. */
  private List<List<Line>> batches(int ways) {
    if ((long) lines * rounds * ways > receivables) {
      throw new IllegalArgumentException("too few receivables for so many rounds");
    }
    List<Integer> serials = new ArrayList<>(IntStream.rangeClosed(1, receivables).boxed().toList());
    Collections.shuffle(serials, new Random(20260401));
    List<List<Line>> batches = new ArrayList<>();
    for (int i = 0; i < rounds * ways; i++) {
      batches.add(
          serials.subList(i * lines, (i + 1) * lines).stream()
              .map(serial -> new Line(serial, CityData.OWED))
              .toList());
    }
    return batches;
  }

  private static Results.Round measure(Way way, int round, List<Line> batch, Login superuser)
      throws Exception {
    long before = way.posted();
    checkpoint(superuser);
    long wal = wal(superuser);
    long start = System.nanoTime();
    int posted = way.post(batch);
    long millis = (System.nanoTime() - start) / 1_000_000;
    long written = wal(superuser) - wal;
    long expected = batch.subList(0, posted).stream().mapToLong(Line::amount).sum();
    if (way.posted() - before != expected) {
      throw new IllegalStateException(way.name() + " posted another sum: the run is void");
    }
    return new Results.Round(way.name(), round, posted, millis, written);
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
