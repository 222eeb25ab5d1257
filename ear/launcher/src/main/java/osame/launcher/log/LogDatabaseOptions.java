package osame.launcher.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import osame.launcher.server.CityDatabases;
import osame.setup.Database;
import osame.setup.Login;
import osame.setup.Passwords;
import picocli.CommandLine.Option;

/** How to reach the log: by the environment, or in the directory of a running demonstration. */
final class LogDatabaseOptions {

  /** Of {@code postmaster.pid}: the port. */
  private static final int PORT_LINE = 3;

  @Option(names = "--data-dir", defaultValue = "osame-data")
  private Path directory;

  /** A file that the application keeps of its log. */
  Path file(Map<String, String> environment, String name) {
    String elsewhere = environment.get("OSAME_LOG_DIRECTORY");
    return (elsewhere == null ? directory.resolve("operation-log") : Path.of(elsewhere))
        .resolve(name);
  }

  /** The application's login, which may read the log and change nothing in it. */
  Login login(Map<String, String> environment) throws IOException {
    Path demo = directory.resolve("postgresql");
    Path running = demo.resolve("data").resolve("postmaster.pid");
    if (environment.containsKey("OSAME_GENERAL_DB_URL") || Files.notExists(running)) {
      return new CityDatabases(environment).app(Database.GENERAL);
    }
    List<String> lines = Files.readAllLines(running);
    String user = Database.GENERAL.app();
    return new Login(
        "jdbc:postgresql://127.0.0.1:"
            + lines.get(PORT_LINE)
            + "/"
            + Database.GENERAL.databaseName(),
        user,
        Passwords.in(demo.resolve("passwords.properties")).of(user));
  }
}
