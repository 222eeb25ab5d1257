package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.setup.Database;
import osame.setup.Login;

/** What keeps the product from starting is told in one line; nothing is left running. */
@ExtendWith(SharedDemo.class)
class StartFailuresIT {

  private final Path directory = Directories.empty(Path.of("target", "start-failures"));

  @Test
  void aPortInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(failure(Map.of(), "demo", "--port", port)).contains(port);
    }
  }

  @Test
  void aDirectoryThatCannotBeWritten() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    Path inside = file.resolve("data");
    assertThat(failure(Map.of(), "demo", "--data-dir", inside.toString()))
        .contains(inside.toString());
  }

  @Test
  void aCommandWithoutItsDatabases() {
    assertThat(failure(Map.of(), "serve")).contains("OSAME_GENERAL_DB_URL");
  }

  @Test
  void aDatabaseThatIsDown(Product demo) {
    Map<String, String> environment = environment(demo);
    String address = "127.0.0.1:" + Command.freePort();
    environment.put("OSAME_GENERAL_DB_URL", "jdbc:postgresql://" + address + "/osame_general");
    assertThat(failure(environment, "serve")).contains(address);
  }

  @Test
  void aSchemaOfANewerVersion(Product demo) {
    demo.general()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO receipt.schema_history SELECT installed_rank + 1000, '999',"
                        + " 'later', type, 'V999__later.sql', checksum, installed_by, installed_on,"
                        + " execution_time, success FROM receipt.schema_history"
                        + " WHERE version = '001'"));
    try {
      assertThat(failure(environment(demo), "serve")).contains("osame_general", "V999");
    } finally {
      demo.general()
          .useHandle(
              handle -> handle.execute("DELETE FROM receipt.schema_history WHERE version = '999'"));
    }
  }

  @Test
  void aSchemaOfAnOlderVersion(Product demo) {
    String history = "receipt.schema_history";
    demo.general()
        .useHandle(
            handle -> {
              handle.execute("CREATE TABLE receipt.kept AS SELECT * FROM " + history);
              handle.execute("DELETE FROM " + history + " WHERE version > '001'");
            });
    try {
      assertThat(failure(environment(demo), "serve")).contains("osame_general", "migrate");
    } finally {
      demo.general()
          .useHandle(
              handle -> {
                handle.execute(
                    "INSERT INTO " + history + " SELECT * FROM receipt.kept WHERE version > '001'");
                handle.execute("DROP TABLE receipt.kept");
              });
    }
  }

  @Test
  void anApplicationThatDoesNotDeploy(Product demo) throws IOException {
    Path data = directory.resolve("data");
    copyProgramWithBrokenApplication(demo.directory(), data);
    String line =
        failure(environment(demo), "serve", "--start-limit", "5", "--data-dir", data.toString());
    assertThat(line).contains(data.resolve("logs/server.log").toString());
  }

  /** The program is unpacked once; where it is already, it is taken as it is. */
  private static void copyProgramWithBrokenApplication(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from.resolve("program"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        if (copy.endsWith("osame.war")) {
          try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(copy))) {
            war.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            war.write("<web-app".getBytes(java.nio.charset.StandardCharsets.UTF_8));
          }
        } else {
          Files.createSymbolicLink(copy, file);
        }
      }
    }
  }

  private static Map<String, String> environment(Product demo) {
    Map<String, String> environment = new TreeMap<>();
    for (Database database : Database.values()) {
      Login login = demo.login(database, database.app());
      environment.put("OSAME_" + database + "_DB_URL", login.url());
      environment.put("OSAME_" + database + "_DB_PASSWORD", login.password());
    }
    return environment;
  }

  /** The one line that the command ends with. */
  private String failure(Map<String, String> environment, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--data-dir")) {
      all.addAll(List.of("--data-dir", directory.resolve("data").toString()));
    }
    if (!all.contains("--port")) {
      all.addAll(List.of("--port", Integer.toString(Command.freePort())));
    }
    Command command = Command.start(directory.resolve("launcher"), environment, all);
    assertThat(command.awaitEnd()).as("exit code").isNotZero();
    Processes.awaitNone(directory, Duration.ofSeconds(2));
    assertThat(command.errors()).hasSize(1);
    return command.errors().get(0);
  }
}
