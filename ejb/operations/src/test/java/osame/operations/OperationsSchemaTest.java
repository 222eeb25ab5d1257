package osame.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import osame.operations.api.ApprovalState;
import osame.operations.api.FileDirection;
import osame.operations.api.JobState;
import osame.setup.testing.TestDatabase;

class OperationsSchemaTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @Test
  void theBusinessDateOnlyMovesForward() {
    execute(
        database.ownerJdbi(), "INSERT INTO operations.business_date (day) VALUES ('2026-08-31')");
    for (String change :
        new String[] {
          "UPDATE operations.business_date SET day = '2026-08-30'",
          "UPDATE operations.business_date SET day = '2026-08-31'",
          "DELETE FROM operations.business_date"
        }) {
      assertThatThrownBy(() -> execute(database.ownerJdbi(), change))
          .hasMessageContaining("only moves forward");
    }
    assertThatThrownBy(
            () ->
                execute(
                    database.ownerJdbi(),
                    "INSERT INTO operations.business_date (day) VALUES ('2026-09-01')"))
        .hasMessageContaining("business_date_pkey");
    execute(database.jdbi(), "UPDATE operations.business_date SET day = '2026-09-01'");
  }

  @Test
  void aParameterHasOneValueADayAndKeepsItsHistory() {
    String insert =
        "INSERT INTO operations.parameter (key, scope, valid_period, value, source, approved_by)"
            + " VALUES ('a.b', '%s', '%s', '1', 'ordinance', 'abe')";
    execute(database.jdbi(), insert.formatted("", "[2026-04-01,)"));
    execute(database.jdbi(), insert.formatted("C1", "[2026-04-01,)"));
    assertThatThrownBy(
            () -> execute(database.jdbi(), insert.formatted("", "[2026-05-01,2026-06-01)")))
        .hasMessageContaining("parameter_one_value");
    assertThatThrownBy(
            () -> execute(database.ownerJdbi(), "UPDATE operations.parameter SET value = '2'"))
        .hasMessageContaining("only be superseded");
    assertThatThrownBy(() -> execute(database.ownerJdbi(), "DELETE FROM operations.parameter"))
        .hasMessageContaining("only be superseded");
    execute(
        database.jdbi(),
        "UPDATE operations.parameter SET superseded_at = '2026-08-31 09:00+09' WHERE scope = ''");
    execute(database.jdbi(), insert.formatted("", "[2026-05-01,2026-06-01)"));
  }

  @Test
  void theApproverIsNeverTheProposer() {
    execute(
        database.jdbi(),
        "INSERT INTO operations.approval (kind, subject, plan_hash, item_count, sum_yen, remark,"
            + " proposed_by) VALUES ('k', 's', repeat('0', 64), 1, 0, '', 'sato')");
    String decide =
        "UPDATE operations.approval SET state = 'APPROVED', decided_at = '2026-08-31 09:00+09',"
            + " decided_by = '%s'";
    assertThatThrownBy(() -> execute(database.ownerJdbi(), decide.formatted("SATO")))
        .hasMessageContaining("approval_second_person_check");
    execute(database.jdbi(), decide.formatted("abe"));
    assertThatThrownBy(() -> execute(database.jdbi(), "UPDATE operations.approval SET sum_yen = 1"))
        .hasMessageContaining("permission denied");
  }

  static Stream<String> tampering() {
    return Stream.of("job_step", "archived_file", "archived_file_delivery", "archived_file_part")
        .flatMap(
            table ->
                Stream.of(
                    "DELETE FROM operations." + table,
                    "TRUNCATE operations." + table + " CASCADE"));
  }

  @ParameterizedTest
  @MethodSource("tampering")
  void nobodyTakesAwayWhatWasWritten(String sql) {
    assertThatThrownBy(() -> execute(database.ownerJdbi(), sql))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> execute(database.jdbi(), sql))
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"job_state", "approval_state", "archived_file_direction"})
  void theDatabaseKnowsTheSameCodes(String name) {
    Enum<?>[] codes =
        switch (name) {
          case "job_state" -> JobState.values();
          case "approval_state" -> ApprovalState.values();
          default -> FileDirection.values();
        };
    String check =
        database
            .ownerJdbi()
            .withHandle(
                handle ->
                    handle
                        .select(
                            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ?",
                            name + "_check")
                        .mapTo(String.class)
                        .one());
    assertThat(Stream.of(check.split("'")).filter(part -> part.matches("[A-Z_]+")))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(codes).map(Enum::name).toList());
  }

  private static void execute(Jdbi jdbi, String sql) {
    jdbi.useHandle(handle -> handle.execute(sql));
  }
}
