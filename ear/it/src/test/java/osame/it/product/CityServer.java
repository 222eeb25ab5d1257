package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import osame.setup.Database;
import osame.setup.EmbeddedServer;
import osame.setup.Login;

/** A city's own PostgreSQL, with the databases as {@code osame.jar migrate --create} makes them. */
public final class CityServer implements AutoCloseable {

  private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{24}");

  private final Path directory;
  private EmbeddedServer server;

  /** Starts it in an empty directory. */
  public CityServer(Path directory) {
    this.directory = directory;
    this.server = EmbeddedServer.start(directory, 0);
  }

  public int port() {
    return server.port();
  }

  /** Creates and migrates the databases by the command line. */
  public void migrate() {
    command("migrate", "--create");
  }

  /** Opens an officer's account by the command line and gives its password. */
  public String openOfficer(String userId, String... roles) {
    List<String> arguments =
        new ArrayList<>(List.of("officer", "--user-id", userId, "--name", "試験"));
    for (String role : roles) {
      arguments.addAll(List.of("--role", role));
    }
    String output = command(arguments.toArray(String[]::new));
    Matcher password = PASSWORD.matcher(output);
    assertThat(password.find()).as(output).isTrue();
    return password.group();
  }

  private String command(String... arguments) {
    Command command =
        Command.start(
            directory.resolveSibling(arguments[0]), environment(port(), ""), List.of(arguments));
    assertThat(command.awaitEnd()).as(() -> String.join("\n", command.errors())).isZero();
    return command.output();
  }

  /**
   * What a city's administrator sets for osame.jar.
   *
   * @param generalPort where the general database is reached
   * @param options further parameters of its URL, with the question mark
   */
  public Map<String, String> environment(int generalPort, String options) {
    Map<String, String> environment = new TreeMap<>(Map.of("OSAME_TERMINALS", "loopback"));
    for (Database database : Database.values()) {
      String prefix = "OSAME_" + database;
      boolean general = database == Database.GENERAL;
      environment.put(
          prefix + "_DB_URL",
          "jdbc:postgresql://127.0.0.1:"
              + (general ? generalPort : port())
              + "/"
              + database.databaseName()
              + (general ? options : ""));
      environment.put(prefix + "_DB_USER", database.app());
      environment.put(prefix + "_DB_PASSWORD", password(database, database.app()));
      environment.put(prefix + "_OWNER_PASSWORD", password(database, database.owner()));
      environment.put(prefix + "_RETENTION_PASSWORD", password(database, database.retention()));
      environment.put(prefix + "_ADMIN_PASSWORD", server.superuser("postgres").password());
    }
    // The officer of these tests is a program.
    environment.put("OSAME_SIGN_IN", "password");
    return environment;
  }

  private String password(Database database, String user) {
    return server.login(database.databaseName(), user).password();
  }

  /** The general database as its owner, by the direct way. */
  public Jdbi general() {
    Login owner = server.login(Database.GENERAL.databaseName(), Database.GENERAL.owner());
    return Jdbi.create(owner.dataSource());
  }

  /** {@code kill -9} of postmaster and all. */
  public void kill() {
    Processes.killAll(directory.resolve("data"));
  }

  /** Starts it again at the same port; it recovers by itself. */
  public void startAgain() {
    int port = port();
    server.abandon();
    server = EmbeddedServer.start(directory, port);
  }

  @Override
  public void close() {
    server.close();
  }
}
