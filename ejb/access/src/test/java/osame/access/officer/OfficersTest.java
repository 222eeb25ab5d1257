package osame.access.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.Container;
import osame.access.Desk;
import osame.access.api.AccessException;
import osame.access.api.AccountChange;
import osame.access.api.AccountDetails;
import osame.access.api.AccountEvent;
import osame.access.api.AccountState;
import osame.access.api.Contract;
import osame.access.api.HolderKind;
import osame.access.api.IssuedSecret;
import osame.access.api.NewAccount;
import osame.access.api.OfficerAccount;
import osame.access.api.Roles;
import osame.access.api.SignInRules;
import osame.access.api.SystemHours;
import osame.foundation.DatePeriod;
import osame.foundation.PageRequest;
import osame.setup.testing.TestDatabase;

@Tag("CM-020")
@Tag("CM-067")
class OfficersTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final Desk desk = new Desk();
  private Jdbi jdbi;
  private OfficersBean officers;
  private ContractsBean contracts;

  @BeforeEach
  void connect() {
    jdbi = database.jdbi();
    officers = officers("kanri");
    Accounts accounts = new Accounts(jdbi, desk, SignInRules.STANDARD);
    contracts =
        new ContractsBean(
            jdbi,
            accounts,
            new AccountChanges(jdbi, accounts),
            desk.log(),
            Container.caller("kanri"));
    open(Desk.account("kanri", Roles.ADMINISTRATOR));
    open(Desk.account("kanri-2", Roles.ADMINISTRATOR));
  }

  private OfficersBean officers(String caller) {
    Accounts accounts = new Accounts(jdbi, desk, SignInRules.STANDARD);
    return new OfficersBean(
        jdbi, accounts, new AccountChanges(jdbi, accounts), desk.log(), Container.caller(caller));
  }

  @Test
  void anAccountWaitsForItsHolderAndKeepsItsHistory() {
    IssuedSecret code = open(Desk.account("sato", Roles.RECEIPT));
    assertThat(code.text()).matches("([A-Z2-9]{5}-){3}[A-Z2-9]{5}");
    assertThat(code.toString()).doesNotContain(code.text());
    assertThat(details("SATO").state()).isEqualTo(AccountState.WAITS_FOR_HOLDER);
    OfficerAccount moved =
        new OfficerAccount(
            "sato",
            "鈴木 花子",
            "資産税課",
            Set.of(Roles.RECEIPT, Roles.ARREARS),
            DatePeriod.ofInclusive(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
    doIt(() -> officers.change(desk.act(), moved, null));
    assertThat(details("sato").account()).isEqualTo(moved);
    doIt(() -> officers.lock(desk.act(), "sato"));
    assertThat(details("sato").state()).isEqualTo(AccountState.LOCKED);
    doIt(() -> officers.enable(desk.act(), "sato"));
    doIt(() -> officers.revoke(desk.act(), "sato"));
    assertThat(details("sato").state()).isEqualTo(AccountState.REVOKED);
    List<AccountEvent> history = officers.history("sato", PageRequest.first(10)).rows();
    assertThat(history)
        .extracting(AccountEvent::change)
        .containsExactly(
            AccountChange.REVOKED,
            AccountChange.ENABLED,
            AccountChange.LOCKED,
            AccountChange.CHANGED,
            AccountChange.OPENED);
    assertThat(history.get(4).account()).isEqualTo(Desk.account("sato", Roles.RECEIPT));
    assertThat(history.get(3).account()).isEqualTo(moved);
    assertThat(history).extracting(AccountEvent::who).containsOnly("kanri");
    assertRefused("AC-E-063", () -> officers.enable(desk.act(), "sato"));
    assertThat(desk.logged).contains("account sato opened", "account sato revoked");
  }

  @Test
  void whatCannotBeAnAccountIsRefused() {
    open(Desk.account("sato", Roles.RECEIPT));
    assertRefused("AC-E-001", () -> open(Desk.account("SATO", Roles.RECEIPT)));
    assertRefused("AC-E-003", () -> open(Desk.account("abe", "mayor")));
    assertRefused("AC-E-003", () -> open(Desk.account("abe", Roles.BATCH)));
    assertRefused("AC-E-003", () -> open(Desk.account("abe", Roles.LEVYING)));
    assertRefused("AC-E-003", () -> open(Desk.account("abe")));
    assertRefused("AC-E-004", () -> open(Desk.account("a b", Roles.RECEIPT)));
    OfficerAccount nameless =
        new OfficerAccount(
            "abe", " ", "収納課", Set.of(Roles.RECEIPT), DatePeriod.startingOn(LocalDate.EPOCH));
    assertRefused("AC-E-078", () -> open(nameless));
    assertThat(officers.list("abe", null, PageRequest.first(10)).total()).isZero();
  }

  @Test
  void nobodyRaisesOrLocksHimselfAndAnAdministratorIsLeft() {
    OfficerAccount more = Desk.account("kanri", Roles.ADMINISTRATOR, Roles.NUMBER);
    assertRefused("AC-E-064", () -> officers.change(desk.act(), more, null));
    assertRefused("AC-E-064", () -> officers.revoke(desk.act(), "kanri"));
    assertRefused("AC-E-064", () -> officers.reset(desk.act(), "kanri"));
    doIt(() -> officers.lock(desk.act(), "kanri-2"));
    OfficersBean other = officers("kanri-2");
    assertRefused("AC-E-065", () -> other.lock(desk.act(), "kanri"));
    assertRefused("AC-E-065", () -> other.revoke(desk.act(), "kanri"));
  }

  @Test
  void aContractEndsAllItsAccountsTogether() {
    long contract =
        contracts.add(
            desk.act(),
            new Contract(
                0,
                "有限会社 試験計算",
                "株式会社 再試験",
                "情政第12号",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 9, 30),
                false,
                0));
    openContractor("itaku-1", contract);
    openContractor("itaku-2", contract);
    assertThat(details("itaku-1").firm()).isEqualTo("有限会社 試験計算");
    assertRefused("AC-E-061", () -> openContractor("itaku-3", contract + 1));
    assertRefused("AC-E-061", () -> openContractor("itaku-3", null));
    desk.now = LocalDate.of(2026, 10, 1).atStartOfDay(Desk.TOKYO).toInstant();
    assertThat(details("itaku-1").state()).isEqualTo(AccountState.ENDED);
    doIt(() -> contracts.extend(desk.act(), contract, LocalDate.of(2027, 3, 31)));
    assertThat(details("itaku-1").state()).isEqualTo(AccountState.WAITS_FOR_HOLDER);
    assertThat(contracts.list(PageRequest.first(5)).rows().get(0).accounts()).isEqualTo(2);
    doIt(() -> assertThat(contracts.revoke(desk.act(), contract)).isEqualTo(2));
    assertThat(details("itaku-2").state()).isEqualTo(AccountState.REVOKED);
    assertRefused("AC-E-061", () -> contracts.revoke(desk.act(), contract));
    assertRefused("AC-E-061", () -> openContractor("itaku-3", contract));
    assertThat(officers.list("", HolderKind.CONTRACTOR, PageRequest.first(5)).total()).isEqualTo(2);
  }

  private IssuedSecret openContractor(String userId, Long contract) {
    return inTransaction(
        () ->
            officers.open(
                desk.act(),
                new NewAccount(
                    Desk.account(userId, Roles.RECEIPT), HolderKind.CONTRACTOR, contract, null)));
  }

  @Test
  void aSystemHasASecretAndHours() {
    SystemHours night = new SystemHours(LocalTime.of(1, 0), LocalTime.of(5, 0));
    NewAccount system =
        new NewAccount(Desk.account("levy-system", Roles.LEVYING), HolderKind.SYSTEM, null, night);
    IssuedSecret secret = inTransaction(() -> officers.open(desk.act(), system));
    assertThat(secret.text()).matches("[A-Z2-9]{32}");
    assertThat(secret.expiresAt()).isNull();
    assertThat(details("levy-system").hours()).isEqualTo(night);
    assertThat(details("levy-system").state()).isEqualTo(AccountState.ACTIVE);
    assertRefused(
        "AC-E-003",
        () ->
            inTransaction(
                () ->
                    officers.open(
                        desk.act(),
                        new NewAccount(
                            Desk.account("robot", Roles.RECEIPT), HolderKind.SYSTEM, null, null))));
    assertRefused("AC-E-060", () -> new SystemHours(LocalTime.of(5, 0), LocalTime.of(1, 0)));
  }

  @Test
  void theDatabaseKnowsTheSameRolesAndNeverForgetsHistory() {
    String check =
        database
            .ownerJdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT pg_get_constraintdef(oid) FROM pg_constraint"
                                + " WHERE conname = 'officer_role_role_check'")
                        .mapTo(String.class)
                        .one());
    assertThat(Stream.of(check.split("'")).filter(part -> part.matches("[a-z]+")))
        .containsAll(Roles.personal())
        .containsAll(Roles.ofSystems())
        .hasSize(Roles.personal().size() + Roles.ofSystems().size());
    assertThatThrownBy(
            () ->
                database
                    .ownerJdbi()
                    .useHandle(h -> h.execute("UPDATE access.officer_history SET who = 'x'")))
        .hasMessageContaining("append-only");
  }

  private AccountDetails details(String userId) {
    return officers.find(userId).orElseThrow();
  }

  private IssuedSecret open(OfficerAccount account) {
    return inTransaction(() -> officers.open(desk.act(), NewAccount.officer(account)));
  }

  private void doIt(Runnable act) {
    jdbi.useTransaction(handle -> act.run());
  }

  private <T> T inTransaction(Supplier<T> act) {
    return jdbi.inTransaction(handle -> act.get());
  }

  private void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(AccessException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
