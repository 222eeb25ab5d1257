package osame.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that needs no installation: the server of the demonstration and of the tests.
 *
 * <p>Loopback only, passwords (SCRAM) from its birth, no socket file. It runs apart from the
 * terminal, so that Ctrl-C first stops the application and then, through {@link #close}, the
 * server. If this program is killed, the server goes on; the next start in the same directory stops
 * it and starts anew, which recovers whatever was committed.
 */
public final class EmbeddedServer implements AutoCloseable {

  private static final String SUPERUSER = "postgres";

  /** Nothing committed is ever lost, whoever is killed. */
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

  /** For tests, whose data nobody keeps: five times faster. */
  private static final Map<String, String> THROWAWAY =
      Map.of(
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "scram_iterations", "1",
          "max_wal_size", "2GB",
          "autovacuum_naptime", "10min");

  private final Path directory;
  private final Path data;
  private final Path programs;
  private final int port;
  private final Passwords passwords;
  private final FileChannel lock;

  private EmbeddedServer(
      Path directory, Path programs, int port, Passwords passwords, FileChannel lock) {
    this.directory = directory;
    this.data = directory.resolve("data");
    this.programs = programs;
    this.port = port;
    this.passwords = passwords;
    this.lock = lock;
  }

  /**
   * Starts the server whose data is kept in the directory, which is filled at the first start.
   *
   * @param port 0: any free one
   * @throws SetupException ST-E-001 to ST-E-005
   */
  public static EmbeddedServer start(Path directory, int port) {
    return start(directory, directory, port, DURABLE);
  }

  /**
   * Starts a durable server with settings of PostgreSQL that differ from those of the
   * demonstration.
   *
   * @param more name and value as they stand in postgresql.conf
   */
  public static EmbeddedServer start(Path directory, int port, Map<String, String> more) {
    Map<String, String> settings = new TreeMap<>(more);
    settings.putAll(DURABLE);
    return start(directory, directory, port, settings);
  }

  /**
   * Starts a server whose data may be lost at any time.
   *
   * @param programs where the server's programs are kept for the next time
   */
  public static EmbeddedServer startThrowaway(Path directory, Path programs) {
    return start(directory, programs, 0, THROWAWAY);
  }

  private static EmbeddedServer start(
      Path directory, Path programs, int port, Map<String, String> settings) {
    FileChannel lock = lock(directory);
    try {
      EmbeddedServer server =
          new EmbeddedServer(
              directory,
              PostgresBinaries.unpackInto(programs),
              port,
              Passwords.in(directory.resolve("passwords.properties")),
              lock);
      return server.start(settings);
    } catch (IOException e) {
      release(lock);
      throw new SetupException(e, "ST-E-002", directory);
    } catch (SetupException e) {
      release(lock);
      throw e;
    }
  }

  private static FileChannel lock(Path directory) {
    try {
      Files.createDirectories(directory);
      FileChannel channel =
          FileChannel.open(
              directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new SetupException("ST-E-003", directory);
      }
      return channel;
    } catch (OverlappingFileLockException e) {
      throw new SetupException(e, "ST-E-003", directory);
    } catch (IOException e) {
      throw new SetupException(e, "ST-E-002", directory);
    }
  }

  private EmbeddedServer start(Map<String, String> settings) throws IOException {
    if (Files.exists(data.resolve("postmaster.pid"))) {
      stopLeftOver();
    }
    int chosen = choosePort();
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise();
    }
    EmbeddedServer server = new EmbeddedServer(directory, programs, chosen, passwords, lock);
    server.configure(settings);
    run("start", server.program("pg_ctl", "start", "-D", data, "-w", "-t", "120", "-l", log()));
    return server;
  }

  private void stopLeftOver() throws IOException {
    // pg_ctl answers 3 when the process of the file is gone; the file is then of no meaning.
    if (execute(program("pg_ctl", "status", "-D", data)) == 0) {
      run("stop", program("pg_ctl", "stop", "-D", data, "-w", "-t", "60", "-m", "fast"));
    }
  }

  private int choosePort() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new SetupException(e, "ST-E-004", port);
    }
  }

  private void initialise() throws IOException {
    passwords.of(SUPERUSER);
    Path file = Files.createTempFile(directory, "password", "");
    try {
      Files.writeString(file, passwords.of(SUPERUSER));
      run(
          "initdb",
          program(
              "initdb",
              "-D",
              data,
              "-U",
              SUPERUSER,
              "-E",
              "UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C",
              "--auth=scram-sha-256",
              "--pwfile=" + file,
              "--no-instructions"));
    } finally {
      Files.delete(file);
    }
  }

  private void configure(Map<String, String> settings) throws IOException {
    Map<String, String> all = new TreeMap<>();
    all.put("listen_addresses", "'127.0.0.1'");
    all.put("port", Integer.toString(port));
    all.put("unix_socket_directories", "''");
    all.put("password_encryption", "'scram-sha-256'");
    all.put("timezone", "'Asia/Tokyo'");
    all.put("log_timezone", "'Asia/Tokyo'");
    all.put("max_connections", "200");
    all.put("shared_buffers", "'256MB'");
    all.put("log_line_prefix", "'%m [%p] %q%u@%d '");
    all.putAll(settings);
    StringBuilder text = new StringBuilder("# Written anew at each start.\n");
    all.forEach((key, value) -> text.append(key).append(" = ").append(value).append('\n'));
    Files.writeString(data.resolve("postgresql.auto.conf"), text);
    StringBuilder access =
        new StringBuilder("# Written anew at each start: each login reaches its database only.\n");
    access.append("host all ").append(SUPERUSER).append(" 127.0.0.1/32 scram-sha-256\n");
    for (Database database : Database.values()) {
      // The tests' copies of a database begin with its name.
      access.append("host \"/^").append(database.databaseName()).append("\" ");
      access.append(String.join(",", database.logins())).append(" 127.0.0.1/32 scram-sha-256\n");
    }
    Files.writeString(data.resolve("pg_hba.conf"), access);
  }

  /** Creates both databases with their logins; the passwords stay as they are. */
  public void createDatabases() {
    for (Database database : Database.values()) {
      Map<String, String> logins = new TreeMap<>();
      database.logins().forEach(login -> logins.put(login, password(login)));
      Databases.create(superuser("postgres"), database, logins);
    }
  }

  public int port() {
    return port;
  }

  public Login superuser(String databaseName) {
    return login(databaseName, SUPERUSER);
  }

  /** A login of {@link Database#logins} at the database of that name. */
  public Login login(String databaseName, String user) {
    return new Login(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + databaseName, user, password(user));
  }

  private String password(String login) {
    try {
      return passwords.of(login);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path log() {
    return directory.resolve("postgresql.log");
  }

  private List<String> program(String name, Object... arguments) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      // The server refuses root; in a user namespace of its own it sees nobody.
      command.add("unshare");
      command.add("-U");
    }
    command.add(programs.resolve("bin").resolve(name).toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  private void run(String step, List<String> command) throws IOException {
    if (execute(command) != 0) {
      throw new SetupException("ST-E-005", step, log());
    }
  }

  private int execute(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    try {
      if (!process.waitFor(3, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return -1;
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** Stops the server; open sessions are ended and undone. */
  @Override
  public void close() {
    try {
      run("stop", program("pg_ctl", "stop", "-D", data, "-w", "-t", "60", "-m", "fast"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      release(lock);
    }
  }

  /** Gives the directory free and leaves the server as it is: for whoever killed it. */
  public void abandon() {
    release(lock);
  }

  private static void release(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
