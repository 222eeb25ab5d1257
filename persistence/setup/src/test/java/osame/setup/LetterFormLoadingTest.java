package osame.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import osame.setup.testing.TestDatabase;

/** How a city brings its own forms in. */
@Tag("CM-060")
class LetterFormLoadingTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();
  @TempDir Path directory;
  private LetterFormLoading loading;

  @BeforeEach
  void loading() {
    loading = new LetterFormLoading(database.owner());
  }

  @Test
  void theFormsOfTheProgramLoadOnce() {
    LetterFormLoading.Result first = loading.loadPackaged();
    assertThat(first.loaded()).isPositive();
    assertThat(loading.loadPackaged()).isEqualTo(new LetterFormLoading.Result(0, first.loaded()));
  }

  @Test
  void aFormMayChangeUntilItsFirstLetterAndThenOnlyForLaterDays() throws IOException {
    write("a", "2026-04-01", "前略");
    assertThat(loading.load(directory)).isEqualTo(new LetterFormLoading.Result(1, 0));
    write("a", "2026-04-01", "拝啓");
    assertThat(loading.load(directory)).isEqualTo(new LetterFormLoading.Result(1, 0));
    useTheForm();
    write("a", "2026-04-01", "謹啓");
    refused("ST-E-015");
    write("a", "2026-04-01", "拝啓");
    write("b", "2027-04-01", "謹啓");
    assertThat(loading.load(directory)).isEqualTo(new LetterFormLoading.Result(1, 1));
    assertThatThrownBy(
            () ->
                database
                    .ownerJdbi()
                    .useHandle(
                        handle ->
                            handle.execute(
                                "UPDATE operations.letter_form SET superseded_at ="
                                    + " clock_timestamp() WHERE valid_from = '2026-04-01' AND"
                                    + " superseded_at IS NULL")))
        .hasMessageContaining("before its first letter");
  }

  @Test
  void aFaultyFormIsNamedAndNothingIsLoaded() throws IOException {
    write("a", "2026-04-01", "{nobody}");
    refused("ST-E-013");
    write("a", "2026-04-01", "前略");
    write("b", "2026-04-01", "前略");
    refused("ST-E-014");
    assertThat(
            database
                .ownerJdbi()
                .<Long, RuntimeException>withHandle(
                    handle ->
                        handle
                            .createQuery("SELECT count(*) FROM operations.letter_form")
                            .mapTo(Long.class)
                            .one()))
        .isZero();
  }

  private void useTheForm() {
    database
        .ownerJdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO operations.print_lot (form_id, name, part_size, issued_on,"
                        + " request_id, ordered_by) SELECT form_id, 'x', 1, '2026-05-01',"
                        + " gen_random_uuid(), 'sato' FROM operations.letter_form"
                        + " WHERE superseded_at IS NULL"));
  }

  private void write(String file, String from, String words) throws IOException {
    Files.writeString(
        directory.resolve(file + ".yaml"),
        """
        form: postcard
        title: はがき
        valid-from: %s
        pages:
          - blocks:
              - {text: "%s", at: [20, 20], size: [100, 10]}
        """
            .formatted(from, words));
  }

  private void refused(String code) {
    assertThatThrownBy(() -> loading.load(directory))
        .isInstanceOfSatisfying(SetupException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
