package osame.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.Container;
import osame.access.api.OfficerAccount;
import osame.access.api.Passwords;
import osame.access.api.Roles;
import osame.access.entity.Officer;
import osame.access.log.OperationLogRows;
import osame.foundation.DatePeriod;
import osame.setup.testing.TestDatabase;

@Tag("CM-021")
class SignInTest {

  private static final String PASSWORD = "Kiku-no-hana-26";
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Instant now = Instant.parse("2026-08-31T00:00:00Z");
  private EntityManagerFactory entities;

  @BeforeEach
  void openAccount() {
    entities = Container.entities(database);
    Container.inTransaction(
        entities,
        em -> {
          Officer officer =
              new Officer(
                  "sato",
                  "佐藤 花子",
                  "収納課",
                  Set.of(Roles.RECEIPT),
                  DatePeriod.ofInclusive(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30)));
          officer.setPassword(Passwords.hash(PASSWORD), now);
          em.persist(officer);
          return null;
        });
  }

  @AfterEach
  void disconnect() {
    entities.close();
  }

  @Test
  void theRightPasswordSignsInWithTheRoles() {
    Optional<OfficerAccount> account = signIn("Sato", PASSWORD);
    assertThat(account).map(OfficerAccount::roles).contains(Set.of(Roles.RECEIPT));
    assertThat(log()).containsExactly("sato SIGN_IN sign-in");
  }

  @Test
  void theLogNeverShowsWhatAnUnknownUserTyped() {
    assertThat(signIn(PASSWORD, "")).isEmpty();
    assertThat(signIn(null, null)).isEmpty();
    assertThat(log())
        .containsExactly(
            "anonymous REFUSED sign-in: unknown user", "anonymous REFUSED sign-in: unknown user");
  }

  @Test
  void fiveWrongPasswordsLockForAMinuteAndTheSixthForTwo() {
    for (int i = 0; i < 5; i++) {
      assertThat(signIn("sato", "wrong")).isEmpty();
    }
    assertThat(signIn("sato", PASSWORD)).as("while locked").isEmpty();
    now = now.plus(Duration.ofMinutes(1));
    assertThat(signIn("sato", "wrong again")).isEmpty();
    now = now.plus(Duration.ofMinutes(1));
    assertThat(signIn("sato", PASSWORD)).as("a minute is not enough now").isEmpty();
    now = now.plus(Duration.ofMinutes(1));
    assertThat(signIn("sato", PASSWORD)).isPresent();
    assertThat(signIn("sato", "wrong")).isEmpty();
    assertThat(signIn("sato", PASSWORD)).as("the count began anew").isPresent();
  }

  @Test
  void theAccountEndsWithItsPeriodInJapan() {
    now = LocalDate.of(2026, 9, 30).atTime(23, 59).atZone(TOKYO).toInstant();
    assertThat(signIn("sato", PASSWORD)).isPresent();
    now = LocalDate.of(2026, 10, 1).atStartOfDay(TOKYO).toInstant();
    assertThat(signIn("sato", PASSWORD)).isEmpty();
    assertThat(log()).contains("sato REFUSED sign-in: account not valid today");
  }

  private Optional<OfficerAccount> signIn(String userId, String password) {
    return Container.inTransaction(
        entities,
        em ->
            new SignInBean(em, new OperationLogRows(database.jdbi()), Clock.fixed(now, TOKYO))
                .authenticate(userId, password, "T-01"));
  }

  private List<String> log() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT who || ' ' || operation || ' ' || subject"
                            + " FROM access.operation_log ORDER BY operation_log_id")
                    .mapTo(String.class)
                    .list());
  }
}
