package osame.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import osame.setup.Database;
import osame.setup.Login;
import osame.setup.Passwords;
import picocli.CommandLine.Option;

/** How to reach a database: by the environment, or in the directory of a running demonstration. */
public class DatabaseOptions {

  /** Of {@code postmaster.pid}: the port. */
  private static final int PORT_LINE = 3;

  @Option(names = "--data-dir", defaultValue = "osame-data")
  private Path directory;

  /** Where the application keeps its data. */
  protected Path directory() {
    return directory;
  }

  /**
   * One of the database's logins, the application's or that of retention.
   *
   * @throws LauncherException LN-E-004 if there is no demonstration and a variable is missing
   */
  public Login login(Map<String, String> environment, Database database, String user)
      throws IOException {
    Path demo = directory.resolve("postgresql");
    Path running = demo.resolve("data").resolve("postmaster.pid");
    if (environment.containsKey("OSAME_" + database + "_DB_URL") || Files.notExists(running)) {
      CityDatabases city = new CityDatabases(environment);
      return user.equals(database.retention()) ? city.retention(database) : city.app(database);
    }
    List<String> lines = Files.readAllLines(running);
    return new Login(
        "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE) + "/" + database.databaseName(),
        user,
        Passwords.in(demo.resolve("passwords.properties")).of(user));
  }
}
