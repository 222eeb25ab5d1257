package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One run of {@code java -jar osame.jar}; what it prints goes to files of its own. */
public final class Command {

  /** Both commands that stay up say in their last line how to end them. */
  private static final String READY = "Ctrl-C";

  private static final Duration STARTING = Duration.ofMinutes(4);
  private static final Duration STOPPING = Duration.ofSeconds(90);

  private final Path out;
  private final Path err;
  private final Process process;

  private Command(Path out, Path err, Process process) {
    this.out = out;
    this.err = err;
    this.process = process;
  }

  /**
   * Starts it.
   *
   * @param log where its output goes, with the endings {@code .out} and {@code .err}
   */
  public static Command start(Path log, Map<String, String> environment, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-jar", jar().toString()));
    command.addAll(arguments);
    Path out = Path.of(log + ".out");
    Path err = Path.of(log + ".err");
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      // What the build tells the container's tests is not meant for the product.
      builder.environment().keySet().removeIf(name -> name.startsWith("OSAME_"));
      builder.environment().putAll(environment);
      return new Command(out, err, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path jar() {
    return Path.of(System.getProperty("osame.jar")).toAbsolutePath().normalize();
  }

  /** A port of the loopback address that nobody listens at. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it says that it is up; fails with its output if it ends before. */
  public void awaitReady() {
    Awaitility.await("start of osame.jar")
        .atMost(STARTING)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> output().contains(READY) || !process.isAlive());
    if (!output().contains(READY)) {
      fail("osame.jar ended with %s:%n%s%n%s", process.exitValue(), output(), errors());
    }
  }

  /** Waits for its end and gives the exit code. */
  public int awaitEnd() {
    try {
      assertThat(process.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)).as("it ended").isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Asks it to end, as Ctrl-C does, and waits. */
  public void stop() {
    process.destroy();
    awaitEnd();
  }

  /** {@code kill -9} of this process alone. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** {@code kill -9} of the application server that it started. */
  public void killApplicationServer() {
    List<ProcessHandle> servers =
        process.children().filter(child -> commandOf(child).endsWith("java")).toList();
    assertThat(servers).as("application servers").hasSize(1);
    Processes.kill(servers.get(0));
  }

  private static String commandOf(ProcessHandle process) {
    return process.info().command().orElse("");
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** What it printed so far. */
  public String output() {
    return read(out);
  }

  /** What it printed to the error output, line by line. */
  public List<String> errors() {
    return read(err).lines().toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
