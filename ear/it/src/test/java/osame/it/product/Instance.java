package osame.it.product;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import osame.testcity.client.CityClient;

/** One of several instances of the application: {@code osame.jar serve}. */
public final class Instance implements AutoCloseable {

  private final String name;
  private final Path directory;
  private final Map<String, String> environment;
  private final int port = Command.freePort();
  private Command command;

  public Instance(String name, Path directory, Map<String, String> environment) {
    this.name = name;
    this.directory = directory;
    this.environment = environment;
  }

  public String name() {
    return name;
  }

  /** Starts it without waiting. */
  public void start() {
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

  public void awaitReady() {
    command.awaitReady();
  }

  public boolean isAlive() {
    return command != null && command.isAlive();
  }

  /** The REST entry point as an officer. */
  public CityClient client(String userId, String password) {
    return new CityClient(URI.create("http://127.0.0.1:" + port + "/"), userId, password);
  }

  /** {@code kill -9} of the application server; the launcher sees it and ends too. */
  public void kill() {
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
