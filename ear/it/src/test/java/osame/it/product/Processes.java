package osame.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Processes of this machine, found by the data directory they work in. */
public final class Processes {

  private static final Duration DEATH = Duration.ofSeconds(30);

  private Processes() {}

  /** Running processes that name the directory on their command line or work inside it. */
  public static List<ProcessHandle> in(Path directory) {
    Path root = directory.toAbsolutePath().normalize();
    List<ProcessHandle> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : all) {
        if (commandLine(process).contains(root + "/") || workingDirectory(process, root)) {
          ProcessHandle.of(Long.parseLong(process.getFileName().toString())).ifPresent(found::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static String commandLine(Path process) {
    try {
      byte[] bytes = Files.readAllBytes(process.resolve("cmdline"));
      return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ');
    } catch (IOException e) {
      return ""; // it ended while we looked
    }
  }

  private static boolean workingDirectory(Path process, Path root) {
    try {
      return Files.readSymbolicLink(process.resolve("cwd")).startsWith(root);
    } catch (IOException e) {
      return false; // ended, or somebody else's
    }
  }

  /** What {@link #in} finds, for people. */
  public static List<String> describe(Path directory) {
    return in(directory).stream()
        .map(p -> p.pid() + " " + commandLine(Path.of("/proc", Long.toString(p.pid()))))
        .toList();
  }

  /** Fails if a process of the directory is still there after the time. */
  public static void awaitNone(Path directory, Duration limit) {
    Awaitility.await("no process left behind in " + directory)
        .atMost(limit)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> describe(directory), List::isEmpty);
  }

  /** {@code kill -9} of a process and all below it, and waits until they are gone. */
  static void kill(ProcessHandle root) {
    List<ProcessHandle> all = Stream.concat(Stream.of(root), root.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    awaitBuried(all);
  }

  /** {@code kill -9} of every process of a directory, and waits until they are gone. */
  public static void killAll(Path directory) {
    for (List<ProcessHandle> all = in(directory); !all.isEmpty(); all = in(directory)) {
      all.forEach(ProcessHandle::destroyForcibly);
      awaitBuried(all);
    }
  }

  /**
   * Until its parent has seen it, a dead process still has its number: others take it for alive.
   */
  private static void awaitBuried(List<ProcessHandle> processes) {
    Awaitility.await("death of " + processes)
        .atMost(DEATH)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
  }
}
