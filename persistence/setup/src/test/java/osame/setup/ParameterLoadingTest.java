package osame.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import osame.setup.testing.TestDatabase;

class ParameterLoadingTest {

  private static final String HEADER = "key,scope,from,to,value,source\n";

  @RegisterExtension final TestDatabase database = new TestDatabase();
  @TempDir Path directory;
  private ParameterLoading loading;

  @BeforeEach
  void loading() {
    loading = new ParameterLoading(database.owner());
  }

  @Test
  void packagedFilesLoadOnceAndGiveTheRateOfAYear() {
    ParameterLoading.Result first = loading.loadPackaged();
    assertThat(first.loaded()).isPositive();
    assertThat(loading.loadPackaged()).isEqualTo(new ParameterLoading.Result(0, first.loaded(), 0));
    assertThat(value("law.delinquency-charge.phase1", "2021-12-31")).isEqualTo("2.5");
    assertThat(value("law.refund-interest.rate", "2026-01-01")).isEqualTo("1.3");
  }

  @Test
  void aChangedFileSupersedesItsOwnRowButNotAnOfficersOne() throws IOException {
    write("receipt.levy.intake-mode,,2026-04-01,,ROW,ordinance\n");
    assertThat(loading.load(directory)).isEqualTo(new ParameterLoading.Result(1, 0, 0));
    write("receipt.levy.intake-mode,,2026-04-01,,FILE,ordinance\n");
    assertThat(loading.load(directory)).isEqualTo(new ParameterLoading.Result(1, 0, 0));
    assertThat(value("receipt.levy.intake-mode", "2026-04-01")).isEqualTo("FILE");
    database
        .ownerJdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "UPDATE operations.parameter SET superseded_at = clock_timestamp() WHERE superseded_at IS NULL");
              handle.execute(
                  "INSERT INTO operations.parameter (key, scope, valid_period, value, source,"
                      + " approved_by) VALUES ('receipt.levy.intake-mode', '', '[2026-05-01,)',"
                      + " 'ROW', 'decision', 'officer')");
            });
    assertThat(loading.load(directory)).isEqualTo(new ParameterLoading.Result(0, 0, 1));
    assertThat(value("receipt.levy.intake-mode", "2026-05-01")).isEqualTo("ROW");
  }

  @Test
  void aFaultyRowIsNamedAndNothingIsLoaded() throws IOException {
    write("receipt.a,,2026-04-01,,1,x\nreceipt.b,,2026-4-1,,1,x\n");
    assertThatThrownBy(() -> loading.load(directory))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("ST-E-009[test.csv, 3");
  }

  @Test
  void twoValuesOnOneDayAreRefused() throws IOException {
    write("receipt.a,,2026-04-01,,1,x\nreceipt.a,,2026-05-01,,2,x\n");
    assertThatThrownBy(() -> loading.load(directory)).hasMessageContaining("ST-E-012[receipt.a");
  }

  private void write(String rows) throws IOException {
    Files.writeString(directory.resolve("test.csv"), HEADER + rows);
  }

  private String value(String key, String day) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT value FROM operations.api_parameter WHERE key = :key AND"
                            + " valid_period @> CAST(:day AS date)")
                    .bind("key", key)
                    .bind("day", day)
                    .mapTo(String.class)
                    .one());
  }
}
