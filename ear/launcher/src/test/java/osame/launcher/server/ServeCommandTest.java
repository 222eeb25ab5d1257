package osame.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import osame.launcher.Main;
import osame.setup.testing.TestDatabase;
import picocli.CommandLine;

/** Every refusal is one line and exit code 1, before anything is started. */
class ServeCommandTest {

  @RegisterExtension final TestDatabase general = new TestDatabase();

  @TempDir Path directory;

  private final Map<String, String> environment = new TreeMap<>();
  private String err;

  @Test
  void namesTheVariableThatIsMissing() {
    assertThat(serve()).isEqualTo(1);
    assertThat(err).isEqualTo("環境変数 OSAME_GENERAL_DB_URL が設定されていません。\n");
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    reachable();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(serve("--port", port)).isEqualTo(1);
      assertThat(err).isEqualTo("ポート " + port + " は使用中です。--port で別の番号を指定してください。\n");
    }
  }

  @Test
  void saysThatTheDirectoryCannotBeWritten() throws IOException {
    reachable();
    // Even root cannot make a directory under a file.
    Path file = Files.createFile(directory.resolve("file"));
    assertThat(serve("--data-dir", file.resolve("data").toString())).isEqualTo(1);
    assertThat(err).startsWith("ディレクトリ ").hasLineCount(1);
  }

  @Test
  void saysThatTheDatabaseIsDown() {
    reachable();
    environment.put("OSAME_GENERAL_DB_URL", "jdbc:postgresql://127.0.0.1:1/osame_general");
    assertThat(serve()).isEqualTo(1);
    assertThat(err).startsWith("データベース jdbc:postgresql://127.0.0.1:1/").hasLineCount(1);
  }

  @Test
  void refusesAnOlderSchemaAndANewerOne() {
    reachable();
    change("DELETE FROM linkage.schema_history WHERE version = '001'");
    assertThat(serve()).isEqualTo(1);
    assertThat(err).contains("古い", "linkage: V001", "migrate").hasLineCount(1);
    change("UPDATE arrears.schema_history SET version = '999' WHERE version = '001'");
    assertThat(serve()).isEqualTo(1);
    assertThat(err).contains("知らない版", "arrears: V999").hasLineCount(1);
  }

  private void change(String sql) {
    Jdbi.create(general.owner().dataSource()).useHandle(handle -> handle.execute(sql));
  }

  private void reachable() {
    for (String database : new String[] {"GENERAL", "NUMBERS"}) {
      environment.put("OSAME_" + database + "_DB_URL", general.app().url());
      environment.put("OSAME_" + database + "_DB_USER", general.app().user());
      environment.put("OSAME_" + database + "_DB_PASSWORD", general.app().password());
    }
  }

  private int serve(String... arguments) {
    StringWriter text = new StringWriter();
    CommandLine main = Main.commandLine();
    int code =
        new CommandLine(new ServeCommand(environment))
            .setResourceBundle(main.getResourceBundle())
            .setErr(new PrintWriter(text))
            .setExecutionExceptionHandler(main.getExecutionExceptionHandler())
            .execute(withDefaults(arguments));
    err = text.toString();
    return code;
  }

  private String[] withDefaults(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    Map.of("--port", "0", "--data-dir", directory.toString())
        .forEach(
            (option, value) -> {
              if (!all.contains(option)) {
                all.addAll(List.of(option, value));
              }
            });
    return all.toArray(String[]::new);
  }
}
