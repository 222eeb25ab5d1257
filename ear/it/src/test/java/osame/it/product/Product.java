package osame.it.product;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jdbi.v3.core.Jdbi;
import osame.setup.Database;
import osame.setup.Login;
import osame.testcity.client.CityClient;

/** A running demonstration: {@code java -jar osame.jar demo} with its data directory. */
public final class Product implements AutoCloseable {

  private static final Duration ORPHANS = Duration.ofSeconds(60);

  private final Path directory;
  private final int people;
  private final int port = Command.freePort();
  private Command command;

  private Product(Path directory, int people) {
    this.directory = directory.toAbsolutePath().normalize();
    this.people = people;
  }

  /** Sets up a city of that many people in an empty directory, and waits until it is ready. */
  public static Product demo(Path directory, int people) {
    Product product = new Product(directory, people);
    Directories.empty(product.directory);
    product.start();
    return product;
  }

  /** Starts it on the data that are there, and waits until it is ready. */
  public void start() {
    command =
        Command.start(
            directory.resolveSibling(directory.getFileName() + "-launcher"),
            Map.of(),
            List.of(
                "demo",
                "--data-dir",
                directory.toString(),
                "--port",
                Integer.toString(port),
                "--people",
                Integer.toString(people)));
    command.awaitReady();
  }

  /** The launcher's process. */
  public Command command() {
    return command;
  }

  public Path directory() {
    return directory;
  }

  public int port() {
    return port;
  }

  /** Where the application answers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  /** The password that the demonstration gave an officer. */
  public String password(String userId) {
    return properties("officers.properties").getProperty(userId);
  }

  /** The REST entry point as that officer. */
  public CityClient officer(String userId) {
    return new CityClient(address(), userId, password(userId));
  }

  /** A login of the demonstration's database server. */
  public Login login(Database database, String user) {
    try {
      String databasePort =
          Files.readAllLines(directory.resolve("postgresql/data/postmaster.pid")).get(3).strip();
      return new Login(
          "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + database.databaseName(),
          user,
          properties("postgresql/passwords.properties").getProperty(user));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives another instance, not started yet, the key with which this one signs the log. */
  public void shareLogKey(Path dataDirectory) {
    try {
      Path theirs = Files.createDirectories(dataDirectory.resolve("operation-log"));
      for (String file : List.of("signing-key.pem", "public-key.pem")) {
        Files.copy(directory.resolve("operation-log").resolve(file), theirs.resolve(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The general database as its owner, who sees everything. */
  public Jdbi general() {
    return Jdbi.create(login(Database.GENERAL, Database.GENERAL.owner()).dataSource());
  }

  private Properties properties(String name) {
    try (Reader reader = Files.newBufferedReader(directory.resolve(name))) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code kill -9} of PostgreSQL, postmaster and all. */
  public void killDatabase() {
    Processes.killAll(directory.resolve("postgresql/data"));
  }

  /** Ends it as Ctrl-C does; no process may be left. */
  public void stop() {
    command.stop();
    Processes.awaitNone(directory, Duration.ofSeconds(1));
  }

  /** Ends it, whatever state it is in. */
  @Override
  public void close() {
    if (command != null && command.isAlive()) {
      stop();
    }
    Processes.killAll(directory);
  }

  /** After a {@code kill -9} of the launcher: the application server ends by itself. */
  public void awaitOrphansEnd() {
    Processes.awaitNone(directory.resolve("server"), ORPHANS);
  }
}
