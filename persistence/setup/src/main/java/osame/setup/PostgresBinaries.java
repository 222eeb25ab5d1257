package osame.setup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the server's programs from the class path, once per directory. */
final class PostgresBinaries {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private PostgresBinaries() {}

  /**
   * @return the directory that holds {@code bin}
   * @throws SetupException ST-E-001 on another system
   */
  static Path unpackInto(Path parent) throws IOException {
    String system = System.getProperty("os.name");
    String machine = System.getProperty("os.arch");
    if (!system.toLowerCase(Locale.ROOT).contains("linux")
        || !(machine.equals("amd64") || machine.equals("x86_64"))) {
      throw new SetupException("ST-E-001", system, machine);
    }
    Path target = parent.resolve("postgresql-" + version());
    Files.createDirectories(parent);
    // Two JVMs may want them at once: the second waits and finds them there.
    try (FileChannel channel =
            FileChannel.open(
                parent.resolve("unpack.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (lock.isValid() && !Files.exists(target)) {
        Path draft = Files.createTempDirectory(parent, "unpack");
        extract(draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    return target;
  }

  /** The size stands for the version: it changes with each release. */
  private static String version() throws IOException {
    return Integer.toString(
        PostgresBinaries.class.getResource(ARCHIVE).openConnection().getContentLength());
  }

  private static void extract(Path directory) throws IOException {
    try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = directory.resolve(entry.getName()).normalize();
        if (!path.startsWith(directory)) {
          throw new FileSystemException(entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
          continue;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, path);
          if (path.getParent().endsWith("bin")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }
}
