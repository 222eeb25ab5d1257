package osame.operations.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.SignInRules;
import osame.setup.testing.TestDatabase;

@Tag("CM-021")
class SignInParametersTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-08-31T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

  @Test
  void whatTheCityDecidedHoldsAndElseTheStandard() {
    SignInParameters parameters = new SignInParameters(database.jdbi(), clock);
    assertThat(parameters.rules()).isEqualTo(SignInRules.STANDARD);
    decide("access.password.days", "90");
    decide("access.session.idle-minutes", "0");
    decide("access.session.one", "true");
    assertThat(parameters.rules()).isEqualTo(new SignInRules(90, 8, 72, 30, 12, true));
  }

  private void decide(String key, String value) {
    database
        .ownerJdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO operations.parameter (key, valid_period, value, source,"
                        + " approved_by) VALUES (?, '[2020-04-01,)', ?, 'test', 'test')",
                    key,
                    value));
  }
}
