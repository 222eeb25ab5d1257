package osame.launcher.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osame.launcher.Main;
import osame.launcher.Run;
import osame.setup.Login;
import osame.setup.testing.TestDatabase;
import picocli.CommandLine;

/** Tampering by somebody who may do everything in the database, and what the auditor finds. */
@Tag("CM-023")
class VerifyLogCommandTest {

  private static final int ROWS = 6;

  @RegisterExtension static final TestDatabase database = new TestDatabase();
  @TempDir Path directory;

  private SealedLog log;

  @BeforeEach
  void aSealedLog() throws IOException {
    SealedLog.clear(database);
    log = new SealedLog(database, directory);
    log.write(ROWS);
  }

  private JsonObject verify(String... arguments) {
    Run run = run(new VerifyLogCommand(environment()), arguments);
    assertThat(run.err()).isEmpty();
    JsonObject answer = run.json();
    assertThat(run.exitCode()).isEqualTo(answer.getBoolean("valid") ? 0 : 1);
    return answer;
  }

  private Map<String, String> environment() {
    Login app = database.app();
    return Map.of(
        "OSAME_GENERAL_DB_URL", app.url(),
        "OSAME_GENERAL_DB_USER", app.user(),
        "OSAME_GENERAL_DB_PASSWORD", app.password(),
        "OSAME_LOG_DIRECTORY", directory.toString());
  }

  private static Run run(Object command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine main = Main.commandLine();
    CommandLine line =
        new CommandLine(command)
            .setResourceBundle(main.getResourceBundle())
            .setParameterExceptionHandler(main.getParameterExceptionHandler())
            .setExecutionExceptionHandler(main.getExecutionExceptionHandler())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    return new Run(line.execute(arguments), out.toString(), err.toString());
  }

  /** The same question put to the database, to a dump and to an export. */
  private List<JsonObject> verifyEverywhere() throws IOException {
    Path export = directory.resolve("export.jsonl");
    assertThat(run(new ExportCommand(environment()), "--to", export.toString()).exitCode())
        .isZero();
    return Stream.of(
            new String[] {"--json"},
            new String[] {"--json", "--dump", log.dump().toString()},
            new String[] {"--json", "--export", export.toString()})
        .map(this::verify)
        .toList();
  }

  @Test
  void whatNobodyTouchedIsAsItWasSealed() throws IOException {
    for (JsonObject answer : verifyEverywhere()) {
      assertThat(answer.getBoolean("valid")).isTrue();
      assertThat(answer.getInt("records")).isEqualTo(ROWS);
      assertThat(answer.getInt("heads")).isEqualTo(3);
      assertThat(answer.getInt("signedRecords")).isEqualTo(ROWS);
      assertThat(answer.getInt("waitingRecords")).isZero();
    }
    Run people = run(new VerifyLogCommand(environment()));
    assertThat(people.out()).contains("操作ログ6件は、封印されたとおりです");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "3 | CHANGED | UPDATE access.operation_log SET who = 'suzuki' WHERE operation_log_id = $3",
        "3 | CHANGED | UPDATE access.operation_log SET reason = '' WHERE operation_log_id = $3",
        "3 | CHANGED | UPDATE access.operation_log SET sum_yen = 0 WHERE operation_log_id >= $3",
        "1 | CHANGED | UPDATE access.operation_log SET recorded_at = recorded_at"
            + " + interval '1 microsecond' WHERE operation_log_id = $1",
        "6 | CHANGED | UPDATE access.operation_log SET number_touched = true"
            + " WHERE operation_log_id = $6",
        "6 | CHANGED | UPDATE access.operation_log SET transaction_id = '1'"
            + " WHERE operation_log_id = $6",
        "2 | DELETED | DELETE FROM access.operation_log WHERE operation_log_id = $2;"
            + " DELETE FROM access.operation_log_subject WHERE operation_log_id = $2",
        "2 | MISSING | DELETE FROM access.operation_log WHERE operation_log_id = $2;"
            + " DELETE FROM access.operation_log_subject WHERE operation_log_id = $2;"
            + " DELETE FROM access.log_leaf WHERE operation_log_id = $2",
        // deleted, and the rest moved up
        "2 | MISPLACED | DELETE FROM access.operation_log WHERE operation_log_id = $2;"
            + " DELETE FROM access.operation_log_subject WHERE operation_log_id = $2;"
            + " DELETE FROM access.log_leaf WHERE operation_log_id = $2;"
            + " UPDATE access.log_leaf SET leaf_index = leaf_index + 1000 WHERE leaf_index > 1;"
            + " UPDATE access.log_leaf SET leaf_index = leaf_index - 1001 WHERE leaf_index > 1",
        // two leaves change places
        "2 | MISPLACED | UPDATE access.log_leaf SET leaf_index = leaf_index + 1000"
            + " WHERE operation_log_id IN ($2, $3);"
            + " UPDATE access.log_leaf SET leaf_index = 1 WHERE operation_log_id = $3;"
            + " UPDATE access.log_leaf SET leaf_index = 2 WHERE operation_log_id = $2",
        // the tail is cut off with its leaves and its heads
        "5 | MISSING | DELETE FROM access.operation_log WHERE operation_log_id >= $5;"
            + " DELETE FROM access.operation_log_subject WHERE operation_log_id >= $5;"
            + " DELETE FROM access.log_leaf WHERE operation_log_id >= $5;"
            + " DELETE FROM access.log_head WHERE tree_size > 4",
        "1 | MISSING | TRUNCATE access.operation_log, access.operation_log_subject,"
            + " access.log_leaf, access.log_head",
        // two rows change places
        "2 | CHANGED | ALTER TABLE access.operation_log"
            + " ALTER operation_log_id SET GENERATED BY DEFAULT;"
            + " UPDATE access.operation_log SET operation_log_id ="
            + " CASE operation_log_id WHEN $2 THEN $3 ELSE $2 END"
            + " WHERE operation_log_id IN ($2, $3)",
        "2 | SUBJECTS_CHANGED | DELETE FROM access.operation_log_subject"
            + " WHERE operation_log_id = $2 AND addressee_number = '000000000000011'",
        "2 | SUBJECTS_CHANGED | DELETE FROM access.operation_log_subject"
            + " WHERE operation_log_id = $2",
        "5 | SUBJECTS_CHANGED | UPDATE access.operation_log_subject SET addressee_number ="
            + " '000000000000033' WHERE operation_log_id = $5"
            + " AND addressee_number = '000000000000011'",
        "5 | SUBJECTS_CHANGED | INSERT INTO access.operation_log_subject (operation_log_id,"
            + " addressee_number) VALUES ($5, '000000000000033')",
        "4 | SUBJECTS_CHANGED | INSERT INTO access.operation_log_subject"
            + " SELECT * FROM access.operation_log_subject WHERE operation_log_id = $4",
      })
  void tamperingIsFoundAndTheRowIsNamed(int row, Finding.Kind kind, String sql) throws IOException {
    log.tamper(sql);
    for (JsonObject answer : verifyEverywhere()) {
      assertThat(answer.getBoolean("valid")).isFalse();
      assertThat(answer.getString("kind")).isEqualTo(kind.name());
      assertThat(answer.getJsonNumber("recordId").longValue()).isEqualTo(log.id(row));
      assertThat(answer.getString("message")).contains("記録 " + log.id(row));
    }
  }

  /** Erases the month as the command does, whose own row is sealed like any other. */
  private void eraseThisMonth() throws IOException {
    Jdbi.create(database.retention().dataSource())
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "SELECT access.api_erase_log_month(to_char(clock_timestamp(),"
                            + " 'YYYYMM')::bigint, 'erase', '保存年限の到来', '7')")
                    .execute());
    log.seal();
  }

  @Test
  @Tag("RC-103")
  void whatWasErasedWithACertificateIsToldAndTheTreeStillStands() throws IOException {
    eraseThisMonth();
    log.write(2);
    for (JsonObject answer : verifyEverywhere()) {
      assertThat(answer.getBoolean("valid")).as(answer.toString()).isTrue();
      assertThat(answer.getInt("records")).isEqualTo(ROWS + 3);
      JsonObject erased = answer.getJsonArray("erased").getJsonObject(0);
      assertThat(erased.getString("certificate")).isEqualTo("7");
      assertThat(erased.getInt("records")).isEqualTo(ROWS);
    }
    Run people = run(new VerifyLogCommand(environment()));
    assertThat(people.out()).contains("消去証明書 第7号により消去された記録: 6件");
  }

  @ParameterizedTest
  @Tag("RC-103")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1 | DELETED | one more is made to look erased | DELETE FROM access.operation_log"
            + " WHERE operation_log_id = $8; DELETE FROM access.operation_log_subject WHERE"
            + " operation_log_id = $8; UPDATE access.log_leaf SET erased_by ="
            + " (SELECT max(erased_by) FROM access.log_leaf) WHERE operation_log_id = $8",
        "2 | DELETED | the leaf is silent | UPDATE access.log_leaf SET erased_by = NULL"
            + " WHERE operation_log_id = $2",
        "1 | DELETED | the leaf names a row of another kind | UPDATE access.log_leaf"
            + " SET erased_by = $7 WHERE operation_log_id = $2",
        "2 | REWRITTEN | the leaf is another | UPDATE access.log_leaf SET row_hash ="
            + " sha256('x') WHERE operation_log_id = $2",
        "2 | SUBJECTS_CHANGED | somebody's name comes back | INSERT INTO"
            + " access.operation_log_subject (operation_log_id, addressee_number)"
            + " VALUES ($2, '000000000000033')",
      })
  void nobodyHidesADeletedRowAmongErasedOnes(int row, Finding.Kind kind, String what, String sql)
      throws IOException {
    eraseThisMonth();
    log.write(2);
    log.tamper(sql);
    for (JsonObject answer : verifyEverywhere()) {
      assertThat(answer.getBoolean("valid")).as(what).isFalse();
      assertThat(answer.getString("kind")).as(what).isEqualTo(kind.name());
      assertThat(answer.getJsonNumber("recordId").longValue()).as(what).isEqualTo(log.id(row));
    }
    // No trace for the invariants, which find it as well.
    log.tamper(
        "DELETE FROM access.operation_log_subject WHERE addressee_number = '000000000000033'");
  }

  @Test
  void aLeafThatWasRewrittenWithItsRowIsFound() throws IOException {
    log.tamper("UPDATE access.operation_log SET who = 'suzuki' WHERE operation_log_id = $4");
    new DatabaseLog(database.app())
        .forEach(
            row -> {
              if (row.id() == log.id(4)) {
                log.tamper(
                    "UPDATE access.log_leaf SET row_hash = '\\x"
                        + HexFormat.of().formatHex(row.content().hash())
                        + "' WHERE operation_log_id = $4");
              }
            });
    for (JsonObject answer : verifyEverywhere()) {
      assertThat(answer.getString("kind")).isEqualTo("REWRITTEN");
      assertThat(answer.getJsonNumber("recordId").longValue()).isEqualTo(log.id(4));
    }
  }

  private static String copyOfSecond(String change) {
    return "CREATE TEMPORARY TABLE r AS SELECT * FROM access.operation_log"
        + " WHERE operation_log_id = $2; UPDATE r SET "
        + change
        + "; INSERT INTO access.operation_log OVERRIDING SYSTEM VALUE SELECT * FROM r";
  }

  @Test
  void aRowThatIsPutInAgainIsFound() throws IOException {
    log.tamper(copyOfSecond("operation_log_id = 1000"));
    assertReplayed(1000);
  }

  @Test
  void aRowThatIsPutInAgainUnderItsIdIsFound() throws IOException {
    log.tamper(copyOfSecond("recorded_at = recorded_at + interval '1 month'"));
    assertReplayed(log.id(2));
  }

  @Test
  void aRowThatIsPutInAgainAndThenSealedIsFound() throws IOException {
    log.tamper(copyOfSecond("operation_log_id = 1000, transaction_id = pg_current_xact_id()"));
    log.seal();
    assertReplayed(1000);
  }

  private void assertReplayed(long id) throws IOException {
    for (JsonObject answer : verifyEverywhere()) {
      assertThat(answer.getString("kind")).isEqualTo("REPLAYED");
      assertThat(answer.getJsonNumber("recordId").longValue()).isEqualTo(id);
    }
  }

  @Test
  void aRowThatWasSlippedInPastTheSealerIsFound() throws IOException {
    log.tamper(
        copyOfSecond("operation_log_id = 1000, recorded_at = recorded_at - interval '1 day'"));
    log.seal();
    for (JsonObject answer : verifyEverywhere()) {
      assertThat(answer.getString("kind")).isEqualTo("NOT_SEALED");
      assertThat(answer.getInt("recordId")).isEqualTo(1000);
    }
  }

  @Test
  void subjectsOfNoRowAreFound() throws IOException {
    log.tamper(
        "INSERT INTO access.operation_log_subject (operation_log_id, addressee_number)"
            + " VALUES (1000, '000000000000033')");
    for (JsonObject answer : verifyEverywhere()) {
      assertThat(answer.getString("kind")).isEqualTo("WITHOUT_ROW");
      assertThat(answer.getInt("recordId")).isEqualTo(1000);
    }
    // the invariant would find them too
    log.tamper("DELETE FROM access.operation_log_subject WHERE operation_log_id = 1000");
  }

  @Test
  void headsThatWereMeddledWithAreFound(@TempDir Path other) throws IOException {
    Path heads = directory.resolve("heads.jsonl");
    List<String> lines = Files.readAllLines(heads);
    String another = lines.get(1).replace("\"size\":4", "\"size\":5");
    assertHead("HEAD_UNSIGNED", 2, other, lines.get(0), another, lines.get(2));
    assertHead("HEAD_INCONSISTENT", 2, other, lines.get(0), lines.get(2));
    assertHead("HEAD_INCONSISTENT", 2, other, lines.get(0), lines.get(0));
    assertHead("HEAD_UNREADABLE", 3, other, lines.get(0), lines.get(1), "{}");
    assertHead("HEAD_UNREADABLE", 1, other, "x");
  }

  private void assertHead(String kind, int line, Path other, String... lines) throws IOException {
    Path file = Files.write(other.resolve("heads.jsonl"), List.of(lines));
    JsonObject answer = verify("--json", "--heads", file.toString());
    assertThat(answer.getString("kind")).isEqualTo(kind);
    assertThat(answer.getInt("line")).isEqualTo(line);
  }

  @Test
  void anotherInstancesHeadsNeedItsKey(@TempDir Path other) throws IOException {
    new SealedLog(database, other).write(2);
    log.seal();
    assertThat(verify("--json").getString("kind")).isEqualTo("HEAD_UNSIGNED");
    JsonObject answer =
        verify(
            "--json",
            "--public-key",
            directory.resolve("public-key.pem").toString(),
            "--public-key",
            other.resolve("public-key.pem").toString());
    assertThat(answer.getBoolean("valid")).isTrue();
    assertThat(answer.getInt("records")).isEqualTo(ROWS + 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--dump FILE --export FILE",
        "--dump FILE",
        "--export FILE",
        "--export /nowhere",
        "--heads /nowhere",
        "--public-key FILE",
      })
  void whatCannotBeReadIsNotTampering(String arguments) throws IOException {
    Path file = Files.writeString(directory.resolve("other.txt"), "something else\n");
    Run run =
        run(
            new VerifyLogCommand(environment()),
            arguments.replace("FILE", file.toString()).split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(2);
  }
}
