package osame.setup.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import osame.setup.Database;
import osame.setup.EmbeddedServer;
import osame.setup.Login;
import osame.setup.Migration;

/**
 * One server per JVM, started at the first wish, with fast and unsafe settings: nobody keeps these
 * data. Each database is migrated once and then copied.
 */
final class TestServer {

  /** Where a copy of 1,500 files takes 50 ms; on a disk it takes 700. */
  private static final Path MEMORY = Path.of("/dev/shm");

  private static final long ENOUGH_MEMORY = 4L << 30;

  private static TestServer instance;

  private final EmbeddedServer server;
  private final Set<Database> migrated = EnumSet.noneOf(Database.class);
  private final AtomicInteger copies = new AtomicInteger();

  private TestServer() throws IOException {
    Path disk = Path.of(System.getProperty("java.io.tmpdir"));
    Path parent = parent(hasMemory() ? MEMORY : disk);
    removeLeftOvers(parent);
    Path directory = parent.resolve(Long.toString(ProcessHandle.current().pid()));
    server = EmbeddedServer.startThrowaway(directory, parent(disk));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  delete(directory);
                }));
    server.createDatabases();
  }

  private static Path parent(Path place) throws IOException {
    return Files.createDirectories(place.resolve("osame-test-" + System.getProperty("user.name")));
  }

  private static boolean hasMemory() throws IOException {
    return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH_MEMORY;
  }

  static synchronized TestServer get() {
    if (instance == null) {
      try {
        instance = new TestServer();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return instance;
  }

  /** Directories bear the number of the JVM that made them; a dead one's server is stopped. */
  private static void removeLeftOvers(Path parent) throws IOException {
    try (Stream<Path> directories = Files.list(parent)) {
      for (Path directory : directories.toList()) {
        String name = directory.getFileName().toString();
        if (name.matches("[0-9]+") && ProcessHandle.of(Long.parseLong(name)).isEmpty()) {
          stop(directory.resolve("data").resolve("postmaster.pid"));
          delete(directory);
        }
      }
    }
  }

  private static void stop(Path pidFile) throws IOException {
    if (Files.exists(pidFile)) {
      long pid = Long.parseLong(Files.readAllLines(pidFile).get(0));
      ProcessHandle.of(pid)
          .filter(process -> process.info().command().orElse("").endsWith("postgres"))
          .ifPresent(
              process -> {
                process.destroy();
                process.onExit().join();
              });
    }
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the migrated database. */
  synchronized String copy(Database database) {
    if (!migrated.contains(database)) {
      Login owner = server.login(database.databaseName(), database.owner());
      new Migration(database, owner.dataSource()).migrate();
      migrated.add(database);
    }
    String name = database.databaseName() + "_" + copies.incrementAndGet();
    execute(
        "CREATE DATABASE %s TEMPLATE %s OWNER %s STRATEGY file_copy"
            .formatted(name, database.databaseName(), database.owner()),
        // Rights on the database itself are not copied.
        "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name),
        "GRANT CONNECT ON DATABASE %s TO %s, %s"
            .formatted(name, database.app(), database.retention()));
    if (database == Database.GENERAL) {
      execute("GRANT TEMPORARY ON DATABASE %s TO %s".formatted(name, database.app()));
    }
    return name;
  }

  void drop(String name) {
    execute("DROP DATABASE " + name + " WITH (FORCE)");
  }

  EmbeddedServer server() {
    return server;
  }

  private void execute(String... statements) {
    try (Connection connection = server.superuser("postgres").dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : List.of(statements)) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
