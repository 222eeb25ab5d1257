package osame.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osame.access.Container;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.foundation.AddresseeNumber;
import osame.foundation.BusinessDate;
import osame.foundation.Yen;
import osame.setup.testing.TestDatabase;

@Tag("CM-023")
class OperationLogTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final Act act =
      new Act(
          UUID.fromString("00000000-0000-4000-8000-000000000001"),
          "correction",
          new BusinessDate(LocalDate.of(2026, 8, 31)),
          "T-01",
          null);

  private OperationLogBean log() {
    return new OperationLogBean(new OperationLogRows(database.jdbi()), Container.caller("sato"));
  }

  @Test
  void anActIsLoggedWithWhoWhyWhereAndWhose() {
    List<AddresseeNumber> people =
        List.of(new AddresseeNumber("000000000000011"), new AddresseeNumber("000000000000022"));
    long id = log().act(act, LogEntry.about(Operation.CHANGE, "RC-024", "suspense 7", people));
    assertThat(row(id))
        .containsEntry("who", "sato")
        .containsEntry("terminal", "T-01")
        .containsEntry("reason", "correction")
        .containsEntry("operation", "CHANGE")
        .containsEntry("function_id", "RC-024")
        .containsEntry("request_id", act.requestId())
        .containsEntry("subject_count", 2L);
    assertThat(subjects(id)).containsExactly("000000000000011", "000000000000022");
  }

  @Test
  void aViewBelongsToNoAct() {
    log().view("T-01", LogEntry.of(Operation.SEARCH, "AD-010", "search"));
    assertThat(
            count(
                "SELECT count(*) FROM access.operation_log WHERE request_id IS NULL AND subject = 'search'"))
        .isEqualTo(1);
  }

  @Test
  void aBatchAddsItsSubjectsThroughTheView() {
    long id =
        log().act(act, LogEntry.batch("RC-020", "file 1", 1000, Yen.of(5_000), "0".repeat(64)));
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO access.api_operation_log_subject"
                        + " (operation_log_id, addressee_number)"
                        + " SELECT ?, lpad(n::text, 15, '0') FROM generate_series(1, 1000) n",
                    id));
    assertThat(subjects(id)).hasSize(1000);
  }

  static Stream<String> tampering() {
    return Stream.of(
            "operation_log",
            "operation_log_2026_11",
            "operation_log_other",
            "operation_log_subject",
            "operation_log_subject_2027_01")
        .flatMap(
            table ->
                Stream.of(
                    "DELETE FROM access." + table,
                    "TRUNCATE access." + table,
                    "UPDATE access." + table + " SET recorded_at = recorded_at"));
  }

  @ParameterizedTest
  @MethodSource("tampering")
  void nobodyChangesTheLog(String sql) {
    assertThatThrownBy(() -> database.ownerJdbi().useHandle(handle -> handle.execute(sql)))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> database.jdbi().useHandle(handle -> handle.execute(sql)))
        .hasMessageContaining("permission denied");
  }

  @Test
  void theApplicationCannotChooseTheTimeOfARow() {
    String sql =
        "INSERT INTO access.operation_log (who, terminal, operation, function_id, subject,"
            + " subject_count, sum_yen, recorded_at)"
            + " VALUES ('x', 'x', 'VIEW', 'x', 'x', 0, 0, '2020-01-01+09')";
    assertThatThrownBy(() -> database.jdbi().useHandle(handle -> handle.execute(sql)))
        .hasMessageContaining("permission denied");
  }

  @Test
  void theDatabaseKnowsTheSameOperations() {
    String check =
        database
            .ownerJdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT pg_get_constraintdef(oid) FROM pg_constraint"
                                + " WHERE conname = 'operation_log_operation_check'"
                                + " AND conrelid = 'access.operation_log'::regclass")
                        .mapTo(String.class)
                        .one());
    assertThat(Stream.of(check.split("'")).filter(part -> part.matches("[A-Z_]+")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Operation.values()).map(Enum::name).toList());
  }

  @Test
  void aMonthBelongsToJapan() {
    database
        .superuserJdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO access.operation_log (who, terminal, operation, function_id,"
                        + " subject, subject_count, sum_yen, recorded_at)"
                        + " VALUES ('x', 'x', 'VIEW', 'x', 'x', 0, 0, '2026-12-31 15:00:00+00')"));
    assertThat(count("SELECT count(*) FROM access.operation_log_2027_01")).isEqualTo(1);
  }

  private Map<String, Object> row(long id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .select("SELECT * FROM access.operation_log WHERE operation_log_id = ?", id)
                    .mapToMap()
                    .one());
  }

  private List<String> subjects(long id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .select(
                        "SELECT addressee_number FROM access.operation_log_subject"
                            + " WHERE operation_log_id = ? ORDER BY 1",
                        id)
                    .mapTo(String.class)
                    .list());
  }

  private long count(String sql) {
    return database
        .superuserJdbi()
        .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }
}
