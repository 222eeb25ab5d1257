package osame.launcher.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import osame.launcher.server.DatabaseOptions;
import osame.setup.Database;
import osame.setup.Login;

/** How to reach the log: by the environment, or in the directory of a running demonstration. */
final class LogDatabaseOptions extends DatabaseOptions {

  /** A file that the application keeps of its log. */
  Path file(Map<String, String> environment, String name) {
    String elsewhere = environment.get("OSAME_LOG_DIRECTORY");
    return (elsewhere == null ? directory().resolve("operation-log") : Path.of(elsewhere))
        .resolve(name);
  }

  /** The application's login, which may read the log and change nothing in it. */
  Login login(Map<String, String> environment) throws IOException {
    return login(environment, Database.GENERAL, Database.GENERAL.app());
  }
}
