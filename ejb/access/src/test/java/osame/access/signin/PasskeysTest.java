package osame.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.Desk;
import osame.access.api.AccessException;
import osame.access.api.FirstSignIn;
import osame.access.api.NewAccount;
import osame.access.api.PasskeyAssertion;
import osame.access.api.PasskeyRegistration;
import osame.access.api.Roles;
import osame.access.api.SignInAttempt;
import osame.access.api.SignInRules;
import osame.access.log.OperationLogRows;
import osame.access.officer.AccountFixtures;
import osame.access.officer.Accounts;
import osame.setup.testing.TestDatabase;

/** What an attacker tries with passkeys, by an authenticator that does whatever is asked. */
@Tag("CM-021")
class PasskeysTest {

  private static final String PASSWORD = "Kiku-no-hana-26";
  private static final String CHALLENGE = PasskeyCeremony.text(new byte[32]);
  private static final String NEXT =
      PasskeyCeremony.text("next challenge, 32 bytes or more".getBytes(StandardCharsets.UTF_8));

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final Desk desk = new Desk();
  private Jdbi jdbi;
  private final RelyingParty party =
      RelyingParty.of(Map.of(RelyingParty.PUBLIC_URL, "https://osame.example/"));
  private final SoftAuthenticator satos = new SoftAuthenticator(party, "sato");
  private final SoftAuthenticator abes = new SoftAuthenticator(party, "abe");
  private AccountFixtures fixtures;

  @BeforeEach
  void register() {
    jdbi = database.jdbi();
    fixtures = new AccountFixtures(jdbi, desk);
    assertThat(begin("sato", satos.register(CHALLENGE))).isTrue();
    assertThat(begin("abe", abes.register(CHALLENGE))).isTrue();
  }

  @Test
  void passwordAndPasskeyTogetherSignIn() {
    assertThat(party.id()).isEqualTo("osame.example");
    assertThat(signIn(PASSWORD, satos.sign(CHALLENGE, CHALLENGE))).isTrue();
    assertThat(signIn(PASSWORD, satos.sign(NEXT, NEXT))).isTrue();
    assertThat(signIn(PASSWORD, null)).as("no passkey").isFalse();
    assertThat(signIn("wrong", satos.sign(NEXT, NEXT))).as("wrong password").isFalse();
  }

  @Test
  void thePasskeyOfAnotherIsRefused() {
    assertThat(signIn(PASSWORD, abes.sign(CHALLENGE, CHALLENGE))).isFalse();
    assertThat(lastRefusal()).isEqualTo("sign-in: passkey of another");
  }

  @Test
  void withoutUserVerificationNothingIsProved() {
    satos.skipUserVerification();
    assertThat(signIn(PASSWORD, satos.sign(CHALLENGE, CHALLENGE))).isFalse();
    assertThat(lastRefusal()).isEqualTo("sign-in: no passkey");
    PasskeyRegistration unverified = satos.register(CHALLENGE);
    assertThatThrownBy(() -> begin("ito", unverified)).isInstanceOf(AccessException.class);
  }

  @Test
  void anAnswerIsNoAnswerToTheNextChallenge() {
    PasskeyAssertion answer = satos.sign(CHALLENGE, CHALLENGE);
    assertThat(signIn(PASSWORD, answer)).isTrue();
    PasskeyAssertion replayed =
        new PasskeyAssertion(
            answer.credentialId(),
            answer.authenticatorData(),
            answer.clientData(),
            answer.signature(),
            NEXT);
    assertThat(signIn(PASSWORD, replayed)).isFalse();
    assertThat(signIn(PASSWORD, satos.sign(CHALLENGE, null))).as("no challenge").isFalse();
  }

  @Test
  void aCounterThatStandsStillTellsOfACopyAndEndsThePasskey() {
    satos.setCounter(7);
    assertThat(signIn(PASSWORD, satos.sign(CHALLENGE, CHALLENGE))).isTrue();
    satos.setCounter(7);
    assertThat(signIn(PASSWORD, satos.sign(NEXT, NEXT))).isFalse();
    assertThat(lastRefusal()).isEqualTo("sign-in: cloned passkey");
    assertThat(signIn(PASSWORD, satos.sign(NEXT, NEXT))).as("ended for good").isFalse();
    assertThat(ended()).containsExactly("CLONED");
  }

  @Test
  void anotherOriginSignsNothingForUs() {
    RelyingParty phisher =
        new RelyingParty(party.mode(), party.id(), "https://osame.example.attacker.example", false);
    SoftAuthenticator misled = new SoftAuthenticator(phisher, "misled");
    assertThatThrownBy(() -> begin("ito", misled.register(CHALLENGE)))
        .isInstanceOfSatisfying(
            AccessException.class, e -> assertThat(e.code()).isEqualTo("AC-E-073"));
    assertThatThrownBy(() -> begin("kato", null)).isInstanceOf(AccessException.class);
    assertThatThrownBy(() -> begin("kudo", satos.register(CHALLENGE)))
        .as("the key of another account")
        .isInstanceOf(AccessException.class);
  }

  private boolean begin(String userId, PasskeyRegistration passkey) {
    String code = fixtures.open(NewAccount.officer(Desk.account(userId, Roles.RECEIPT)));
    return jdbi.inTransaction(
        handle -> bean().begin(new FirstSignIn(userId, code, PASSWORD, passkey, "T-01")));
  }

  private boolean signIn(String password, PasskeyAssertion passkey) {
    return jdbi.inTransaction(
            handle ->
                bean().authenticate(new SignInAttempt("sato", password, passkey, "T-01", true)))
        .isPresent();
  }

  private SignInBean bean() {
    return new SignInBean(
        jdbi, new Accounts(jdbi, desk, SignInRules.STANDARD), party, new OperationLogRows(jdbi));
  }

  private String lastRefusal() {
    return texts(
            "SELECT subject FROM access.operation_log WHERE operation = 'REFUSED'"
                + " ORDER BY operation_log_id DESC LIMIT 1")
        .get(0);
  }

  private List<String> ended() {
    return texts("SELECT ended_for FROM access.passkey WHERE ended_at IS NOT NULL");
  }

  private List<String> texts(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
