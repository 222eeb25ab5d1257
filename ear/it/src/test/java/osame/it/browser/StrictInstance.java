package osame.it.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import osame.it.product.Command;
import osame.it.product.Directories;
import osame.it.product.Processes;
import osame.it.product.Product;
import osame.setup.Database;
import osame.setup.Login;

/**
 * A second instance on the demonstration's databases that asks for passkeys, as a city's does. It
 * is reached by a name: nobody can make a passkey for a number.
 */
final class StrictInstance implements AutoCloseable {

  private final Path directory = Path.of("target", "strict").toAbsolutePath().normalize();
  private final int port = Command.freePort();
  private final Command command;

  StrictInstance(Product demo) {
    Directories.empty(directory);
    demo.shareLogKey(directory);
    Map<String, String> environment = new TreeMap<>(Map.of("OSAME_TERMINALS", "loopback"));
    for (Database database : Database.values()) {
      Login login = demo.login(database, database.app());
      environment.put("OSAME_" + database + "_DB_URL", login.url());
      environment.put("OSAME_" + database + "_DB_PASSWORD", login.password());
    }
    command =
        Command.start(
            directory.resolveSibling("strict-launcher"),
            environment,
            List.of(
                "serve",
                "--heap",
                "512m",
                "--data-dir",
                directory.toString(),
                "--port",
                Integer.toString(port),
                "--public-url",
                address()));
    command.awaitReady();
  }

  String address() {
    return "http://localhost:" + port + "/";
  }

  @Override
  public void close() {
    command.stop();
    Processes.killAll(directory);
  }
}
