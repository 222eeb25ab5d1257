package osame.benchmark;

import java.io.BufferedWriter;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import osame.setup.Login;
import osame.testcity.TestCity;
import osame.testcity.TestCityOptions;
import osame.testcity.client.CityClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long officers wait for a search and for an account in a large city, several at once. */
@Command(name = "inquiry", mixinStandardHelpOptions = true)
final class Inquiries implements Callable<Integer> {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final int WARM_UP = 50;

  @Option(names = "--people", defaultValue = "500000")
  private int people;

  @Option(names = "--years", defaultValue = "10", description = "of four receivables a person")
  private int years;

  @Option(names = "--acts", defaultValue = "1000", description = "of each kind")
  private int acts;

  @Option(names = "--officers", defaultValue = "2", description = "who ask at the same time")
  private int officers;

  @Option(names = "--osame-jar", defaultValue = "ear/launcher/target/osame.jar")
  private Path jar;

  @Option(names = "--port", defaultValue = "8099")
  private int port;

  @Option(names = "--out", defaultValue = "inquiries.csv")
  private Path out;

  @Option(
      names = "--keep",
      description = "where the databases are kept; a city that is there already is asked again")
  private Path kept;

  @Override
  public Integer call() throws Exception {
    PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path directory = kept == null ? Files.createTempDirectory("osame-inquiry") : kept;
    try (BenchmarkServer city = BenchmarkServer.start(directory, Map.of());
        DeployedApplication application =
            DeployedApplication.start(jar, directory, port, city.server(), city.owner(), DAY)) {
      CityClient client =
          new CityClient(
              URI.create("http://127.0.0.1:" + port + "/"),
              DeployedApplication.USER,
              application.password());
      if (Asked.people(city.owner()) == 0) {
        fill(console, client, directory, city.owner());
      }
      measure(console, client, city.owner());
    }
    return 0;
  }

  private void fill(PrintStream console, CityClient client, Path directory, Login owner)
      throws Exception {
    Path file = directory.resolve("addressees.csv");
    TestCity.writeAddressees(TestCityOptions.standard().withPeople(people), file);
    long start = System.nanoTime();
    client.await(client.takeIn("addressees", Map.of(), file).getJsonNumber("jobId").longValue());
    console.printf("%,d addressees taken in within %,d ms%n", people, millisSince(start));
    start = System.nanoTime();
    InquiryCity.fill(owner, years, DAY);
    console.printf(
        "%,d receivables filled within %,d ms%n",
        (long) people * InquiryCity.each(years), millisSince(start));
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private void measure(PrintStream console, CityClient client, Login owner) throws Exception {
    Map<String, List<Long>> times = new TreeMap<>();
    for (Asked.Kind kind : Asked.Kind.values()) {
      List<Asked> questions = Asked.some(owner, kind, WARM_UP + acts, new Random(20260907));
      ask(client, questions.subList(0, Math.min(WARM_UP, questions.size())));
      List<Long> micros = ask(client, questions.subList(WARM_UP, questions.size()));
      times.put(kind.name(), micros);
      console.println(kind + ": " + Percentiles.of(micros));
    }
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      for (Map.Entry<String, List<Long>> kind : times.entrySet()) {
        for (long micros : kind.getValue()) {
          writer.write(kind.getKey() + "," + micros + "\n");
        }
      }
    }
  }

  private List<Long> ask(CityClient client, List<Asked> questions) throws Exception {
    List<Long> micros = Collections.synchronizedList(new ArrayList<>());
    ExecutorService desks = Executors.newFixedThreadPool(officers);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (Asked question : questions) {
        all.add(
            () -> {
              long start = System.nanoTime();
              client.post(question.path(), question.body());
              micros.add((System.nanoTime() - start) / 1_000);
              return null;
            });
      }
      for (Future<Void> asked : desks.invokeAll(all)) {
        asked.get();
      }
    } finally {
      desks.shutdown();
    }
    return micros;
  }
}
