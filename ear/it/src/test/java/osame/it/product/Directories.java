package osame.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories for the data of a test. */
public final class Directories {

  private Directories() {}

  /** That directory, empty: what an earlier run left is stopped and deleted. */
  public static Path empty(Path path) {
    Path directory = path.toAbsolutePath().normalize();
    try {
      if (Files.exists(directory)) {
        Processes.killAll(directory);
        for (Path old : contents(directory)) {
          Files.delete(old);
        }
      }
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> contents(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
