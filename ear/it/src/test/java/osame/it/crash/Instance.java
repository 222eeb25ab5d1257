package osame.it.crash;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import osame.it.product.Command;
import osame.it.product.Processes;
import osame.testcity.client.CityClient;

/** One of several instances of the application: {@code osame.jar serve}. */
final class Instance implements AutoCloseable {

  private final String name;
  private final Path directory;
  private final Map<String, String> environment;
  private final int port = Command.freePort();
  private Command command;

  Instance(String name, Path directory, Map<String, String> environment) {
    this.name = name;
    this.directory = directory;
    this.environment = environment;
  }

  String name() {
    return name;
  }

  /** Starts it without waiting. */
  void start() {
    command =
        Command.start(
            directory.resolveSibling(name),
            environment,
            List.of(
                "serve",
                "--heap",
                "512m",
                "--data-dir",
                directory.toString(),
                "--port",
                Integer.toString(port)));
  }

  void awaitReady() {
    command.awaitReady();
  }

  boolean isAlive() {
    return command != null && command.isAlive();
  }

  /** The REST entry point as the officer of the tests. */
  CityClient client(String password) {
    return new CityClient(
        URI.create("http://127.0.0.1:" + port + "/"), CityServer.OFFICER, password);
  }

  /** {@code kill -9} of the application server; the launcher sees it and ends too. */
  void kill() {
    command.killApplicationServer();
    command.awaitEnd();
    Processes.awaitNone(directory, Duration.ofSeconds(10));
  }

  @Override
  public void close() {
    if (isAlive()) {
      command.stop();
    }
  }
}
