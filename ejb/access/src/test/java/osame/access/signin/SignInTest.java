package osame.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.Desk;
import osame.access.api.AccessException;
import osame.access.api.FirstSignIn;
import osame.access.api.HolderKind;
import osame.access.api.NewAccount;
import osame.access.api.OfficerAccount;
import osame.access.api.Roles;
import osame.access.api.SignInAttempt;
import osame.access.api.SignInRules;
import osame.access.api.SignedIn;
import osame.access.api.SystemHours;
import osame.access.log.OperationLogRows;
import osame.access.officer.AccountFixtures;
import osame.access.officer.Accounts;
import osame.foundation.DatePeriod;
import osame.setup.testing.TestDatabase;

@Tag("CM-021")
class SignInTest {

  private static final String PASSWORD = "Kiku-no-hana-26";
  private static final String OTHER = "Ajisai-ga-saku-27";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final Desk desk = new Desk();
  private Jdbi jdbi;
  private SignInRules rules = SignInRules.STANDARD;
  private AccountFixtures fixtures;
  private String code;

  @BeforeEach
  void openAccount() {
    jdbi = database.jdbi();
    fixtures = new AccountFixtures(jdbi, desk);
    OfficerAccount sato = Desk.account("sato", Roles.RECEIPT);
    code =
        fixtures.open(
            NewAccount.officer(
                new OfficerAccount(
                    sato.userId(),
                    sato.name(),
                    sato.section(),
                    sato.roles(),
                    DatePeriod.ofInclusive(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 9, 30)))));
    assertThat(signIn("sato", PASSWORD)).as("before the holder was there").isEmpty();
    assertThat(begin("sato", code, PASSWORD)).isTrue();
  }

  @Test
  void theRightPasswordSignsInWithTheRoles() {
    SignedIn session = signIn("Sato", PASSWORD).orElseThrow();
    assertThat(session.account().roles()).containsExactly(Roles.RECEIPT);
    assertThat(holds(session)).isTrue();
    assertThat(log()).endsWith("sato SIGN_IN sign-in");
  }

  @Test
  void aCodeIsUsedOnceWithinItsTimeAndForItsOwnerAlone() {
    assertThat(begin("sato", code, OTHER)).as("used").isFalse();
    String fresh = fixtures.reset("sato");
    String others = fixtures.open(NewAccount.officer(Desk.account("abe", Roles.RECEIPT)));
    assertThat(begin("sato", others, OTHER)).as("of another").isFalse();
    assertThat(begin("nobody", others, OTHER)).isFalse();
    assertThat(begin("sato", null, OTHER)).isFalse();
    assertThatThrownBy(() -> begin("sato", fresh, "weak"))
        .isInstanceOfSatisfying(
            AccessException.class, e -> assertThat(e.code()).isEqualTo("AC-E-002"));
    desk.now = desk.now.plus(Duration.ofHours(71));
    assertThat(begin("sato", fresh.toLowerCase(Locale.ROOT), OTHER))
        .as("still good after a refused password, however it is typed")
        .isTrue();
    desk.now = desk.now.plus(Duration.ofHours(2));
    assertThat(begin("abe", others, OTHER)).as("expired").isFalse();
  }

  @Test
  void theLogNeverShowsWhatAnUnknownUserTyped() {
    List<String> before = log();
    assertThat(signIn(PASSWORD, "")).isEmpty();
    assertThat(signIn(null, null)).isEmpty();
    assertThat(log().subList(before.size(), before.size() + 2))
        .containsOnly("anonymous REFUSED sign-in: unknown user");
  }

  @Test
  void fiveWrongPasswordsLockForAMinuteAndTheSixthForTwo() {
    for (int i = 0; i < 5; i++) {
      assertThat(signIn("sato", "wrong")).isEmpty();
    }
    assertThat(signIn("sato", PASSWORD)).as("while locked").isEmpty();
    desk.now = desk.now.plus(Duration.ofMinutes(1));
    assertThat(signIn("sato", "wrong again")).isEmpty();
    desk.now = desk.now.plus(Duration.ofMinutes(1));
    assertThat(signIn("sato", PASSWORD)).as("a minute is not enough now").isEmpty();
    desk.now = desk.now.plus(Duration.ofMinutes(1));
    assertThat(signIn("sato", PASSWORD)).isPresent();
    assertThat(signIn("sato", "wrong")).isEmpty();
    assertThat(signIn("sato", PASSWORD)).as("the count began anew").isPresent();
  }

  /**
   * Of the tries that a program makes in two hours, one every third minute, hardly any is heard.
   */
  @Test
  void bruteForceGetsNowhere() {
    int heard = 0;
    for (int minute = 0; minute < 120; minute += 3) {
      desk.now = desk.now.plus(Duration.ofMinutes(3));
      int failures = failures();
      assertThat(signIn("sato", "Guess-" + minute)).isEmpty();
      heard += failures() - failures;
    }
    assertThat(heard).isLessThan(12);
  }

  @Test
  void theAccountEndsWithItsPeriodInJapan() {
    rules = new SignInRules(1_000, 8, 72, 30, 12, false);
    desk.now = LocalDate.of(2027, 9, 30).atTime(23, 59).atZone(Desk.TOKYO).toInstant();
    SignedIn session = signIn("sato", PASSWORD).orElseThrow();
    desk.now = LocalDate.of(2027, 10, 1).atStartOfDay(Desk.TOKYO).toInstant();
    assertThat(signIn("sato", PASSWORD)).isEmpty();
    assertThat(holds(session)).as("the session that was open").isFalse();
    assertThat(log()).contains("sato REFUSED sign-in: account ended");
  }

  @Test
  void aPasswordThatIsNotChangedDisablesTheAccountUntilAnAdministratorEnablesIt() {
    desk.now = desk.now.plus(Duration.ofDays(179));
    assertThat(signIn("sato", PASSWORD).orElseThrow().passwordLastDay())
        .isEqualTo(LocalDate.of(2027, 2, 27));
    desk.now = desk.now.plus(Duration.ofDays(1));
    assertThat(signIn("sato", PASSWORD)).isEmpty();
    assertThat(log()).endsWith("sato REFUSED sign-in: account password_expired");
    String fresh = fixtures.reset("sato");
    assertThatThrownBy(() -> begin("sato", fresh, PASSWORD))
        .isInstanceOfSatisfying(
            AccessException.class, e -> assertThat(e.code()).isEqualTo("AC-E-075"));
    assertThat(begin("sato", fresh, OTHER)).isTrue();
    assertThat(signIn("sato", OTHER)).isPresent();
  }

  @Test
  @Tag("CM-067")
  void revocationEndsEverySession() {
    SignedIn desktop = signIn("sato", PASSWORD).orElseThrow();
    SignedIn counter = signIn("sato", PASSWORD).orElseThrow();
    assertThat(List.of(holds(desktop), holds(counter))).containsOnly(true);
    fixtures.open(NewAccount.officer(Desk.account("kanri", Roles.ADMINISTRATOR)));
    fixtures.revoke("sato");
    assertThat(List.of(holds(desktop), holds(counter))).containsOnly(false);
    assertThat(signIn("sato", PASSWORD)).isEmpty();
  }

  @Test
  void oneSessionAnOfficerIfTheCityWantsIt() {
    rules = new SignInRules(180, 8, 72, 30, 12, true);
    SignedIn first = signIn("sato", PASSWORD).orElseThrow();
    SignedIn second = signIn("sato", PASSWORD).orElseThrow();
    assertThat(holds(first)).isFalse();
    assertThat(holds(second)).isTrue();
    bean().end(second.sessionKey());
    assertThat(holds(second)).isFalse();
    assertThat(bean().holds(UUID.randomUUID())).isFalse();
    desk.now = desk.now.plus(Duration.ofHours(1));
    SignedIn third = signIn("sato", PASSWORD).orElseThrow();
    desk.now = desk.now.plus(Duration.ofHours(12));
    assertThat(holds(third)).as("after twelve hours").isFalse();
  }

  @Test
  @Tag("CM-067")
  void aSystemCallsWithinItsHoursAndSitsAtNoScreen() {
    String secret =
        fixtures.open(
            new NewAccount(
                Desk.account("levies", Roles.RECEIPT),
                HolderKind.SYSTEM,
                null,
                new SystemHours(LocalTime.of(1, 0), LocalTime.of(5, 0))));
    assertThat(call("levies", secret)).as("at nine in the morning").isEmpty();
    desk.now = LocalDate.of(2028, 9, 1).atTime(1, 0).atZone(Desk.TOKYO).toInstant();
    SignedIn session = call("levies", secret).orElseThrow();
    assertThat(session.passwordLastDay()).as("secrets do not lapse").isNull();
    assertThat(signIn("levies", secret)).as("at the screens").isEmpty();
    assertThat(holds(session)).isTrue();
    desk.now = LocalDate.of(2028, 9, 1).atTime(5, 0).atZone(Desk.TOKYO).toInstant();
    assertThat(holds(session)).isFalse();
    assertThat(call("sato", PASSWORD)).as("its password lapsed").isEmpty();
  }

  @Test
  void wherePasskeysAreAskedForAPersonDoesNotCall() {
    assertThat(call("sato", PASSWORD)).isPresent();
    SignInBean strict =
        bean(RelyingParty.of(Map.of(RelyingParty.PUBLIC_URL, "https://osame.example/")));
    assertThat(strict.authenticate(new SignInAttempt("sato", PASSWORD, null, "T-01", false)))
        .isEmpty();
    assertThat(strict.authenticate(new SignInAttempt("sato", PASSWORD, null, "T-01", true)))
        .isEmpty();
  }

  private boolean begin(String userId, String withCode, String password) {
    return jdbi.inTransaction(
        handle -> bean().begin(new FirstSignIn(userId, withCode, password, null, "T-01")));
  }

  private boolean holds(SignedIn session) {
    return bean().holds(session.sessionKey());
  }

  private Optional<SignedIn> signIn(String userId, String password) {
    return attempt(userId, password, true);
  }

  private Optional<SignedIn> call(String userId, String password) {
    return attempt(userId, password, false);
  }

  private Optional<SignedIn> attempt(String userId, String password, boolean screens) {
    return jdbi.inTransaction(
        handle -> bean().authenticate(new SignInAttempt(userId, password, null, "T-01", screens)));
  }

  private SignInBean bean() {
    return bean(RelyingParty.of(Map.of(RelyingParty.SIGN_IN, "password")));
  }

  private SignInBean bean(RelyingParty party) {
    return new SignInBean(jdbi, new Accounts(jdbi, desk, rules), party, new OperationLogRows(jdbi));
  }

  private int failures() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT failed_count FROM access.officer WHERE user_id = 'sato'")
                .mapTo(Integer.class)
                .one());
  }

  private List<String> log() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT who || ' ' || operation || ' ' || subject"
                        + " FROM access.operation_log ORDER BY operation_log_id")
                .mapTo(String.class)
                .list());
  }
}
