package osame.access.recertification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.Container;
import osame.access.Desk;
import osame.access.api.AccessException;
import osame.access.api.AccountState;
import osame.access.api.CertifiedDecision;
import osame.access.api.CertifiedRight;
import osame.access.api.NewAccount;
import osame.access.api.Recertification;
import osame.access.api.Roles;
import osame.access.api.SignInRules;
import osame.access.officer.Account;
import osame.access.officer.AccountFixtures;
import osame.access.officer.Accounts;
import osame.foundation.PageRequest;
import osame.setup.testing.TestDatabase;

@Tag("CM-067")
class RecertificationsTest {

  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final Desk desk = new Desk();
  private Jdbi jdbi;
  private Accounts accounts;
  private RecertificationsBean reviews;

  @BeforeEach
  void openAccounts() {
    jdbi = database.jdbi();
    AccountFixtures fixtures = new AccountFixtures(jdbi, desk);
    fixtures.open(NewAccount.officer(Desk.account("kanri", Roles.ADMINISTRATOR)));
    fixtures.open(NewAccount.officer(Desk.account("kacho", Roles.APPROVER)));
    fixtures.open(NewAccount.officer(Desk.account("sato", Roles.RECEIPT, Roles.NUMBER)));
    fixtures.open(NewAccount.officer(Desk.account("gone", Roles.RECEIPT)));
    fixtures.revoke("gone");
    accounts = new Accounts(jdbi, desk, SignInRules.STANDARD);
    reviews = new RecertificationsBean(jdbi, accounts, desk.log(), Container.caller("kacho"));
  }

  @Test
  void eachRightIsConfirmedOrTakenAway() {
    assertThat(reviews.isDue()).as("there was none yet").isTrue();
    long review = inTransaction(() -> reviews.start(desk.act(), DUE));
    assertThat(reviews.isDue()).isFalse();
    assertThat(open(review))
        .extracting(CertifiedRight::key)
        .containsExactly("kacho/approver", "kanri/administrator", "sato/number", "sato/receipt");
    decide(review, "kanri", Roles.ADMINISTRATOR, CertifiedDecision.CONFIRMED);
    decide(review, "sato", Roles.NUMBER, CertifiedDecision.REVOKED);
    assertThat(account("sato").profile().roles()).containsExactly(Roles.RECEIPT);
    assertRefused(
        "AC-E-072", () -> decide(review, "sato", Roles.NUMBER, CertifiedDecision.CONFIRMED));
    assertRefused(
        "AC-E-064", () -> decide(review, "kacho", Roles.APPROVER, CertifiedDecision.CONFIRMED));
    decide(review, "sato", Roles.RECEIPT, CertifiedDecision.REVOKED);
    assertThat(account("sato").state(accounts.now(), SignInRules.STANDARD))
        .as("without any right")
        .isEqualTo(AccountState.REVOKED);
    assertThat(open(review)).extracting(CertifiedRight::key).containsExactly("kacho/approver");
  }

  @Test
  void whatIsLateIsShown() {
    long review = inTransaction(() -> reviews.start(desk.act(), DUE));
    assertRefused("AC-E-070", () -> reviews.start(desk.act(), DUE));
    assertRefused("AC-E-070", () -> reviews.start(desk.act(), LocalDate.of(2026, 8, 30)));
    assertThat(reviews.list())
        .containsExactly(new Recertification(review, LocalDate.of(2026, 8, 31), DUE, 4, 4, false));
    desk.now = desk.now.plus(Duration.ofDays(31));
    assertThat(reviews.list().get(0).overdue()).isTrue();
    desk.now = desk.now.plus(Duration.ofDays(334));
    assertThat(reviews.isDue()).as("a year later").isTrue();
  }

  private List<CertifiedRight> open(long review) {
    return reviews.rights(review, true, PageRequest.first(10)).rows();
  }

  private void decide(long review, String userId, String role, CertifiedDecision decision) {
    inTransaction(
        () -> {
          reviews.decide(desk.act(), review, userId, role, decision);
          return null;
        });
  }

  private Account account(String userId) {
    return accounts.find(userId).orElseThrow();
  }

  private <T> T inTransaction(Supplier<T> act) {
    return jdbi.inTransaction(handle -> act.get());
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(AccessException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
