package osame.access.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import osame.access.api.NewAccount;
import osame.access.api.OfficerAccount;
import osame.access.api.ReservedChange;
import osame.access.api.ReservedChangeKind;
import osame.access.api.ReservedChangeState;
import osame.access.api.Roles;
import osame.access.api.SignInRules;
import osame.access.api.TransferFault;
import osame.access.api.TransferOutcome;
import osame.access.officer.Account;
import osame.access.officer.AccountFixtures;
import osame.access.officer.Accounts;
import osame.foundation.DatePeriod;
import osame.foundation.PageRequest;
import osame.setup.testing.TestDatabase;

/** A transfer day: many come, go and move at once, and nobody stays up for it. */
@Tag("CM-020")
class ReservedChangesTest {

  private static final LocalDate TRANSFER_DAY = LocalDate.of(2027, 4, 1);
  private static final String HEAD = "区分,利用者ID,氏名,所属,役割,開始日,終了日\r\n";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final Desk desk = new Desk();
  private Jdbi jdbi;
  private Accounts accounts;
  private ReservedChangesBean changes;

  @BeforeEach
  void openAccounts() {
    jdbi = database.jdbi();
    AccountFixtures fixtures = new AccountFixtures(jdbi, desk);
    for (String userId : List.of("kanri", "kanri-2")) {
      fixtures.open(NewAccount.officer(Desk.account(userId, Roles.ADMINISTRATOR)));
    }
    fixtures.open(NewAccount.officer(Desk.account("sato", Roles.RECEIPT)));
    fixtures.open(NewAccount.officer(Desk.account("abe", Roles.ARREARS)));
    accounts = new Accounts(jdbi, desk, SignInRules.STANDARD);
    changes = new ReservedChangesBean(jdbi, accounts, desk.log(), Container.caller("kanri"));
  }

  @Test
  void allChangesOfAFileHappenAtTheBeginningOfTheDay() {
    TransferOutcome outcome =
        takeIn(
            "\uFEFF"
                + HEAD
                + "変更,sato,鈴木 花子,納税課,receipt approver,R8.4.1,\r\n"
                + "廃止,abe,,,,,\r\n"
                + "開設,ito,伊藤 次郎,収納課,receipt,2027-04-01,令和10年3月31日\r\n");
    assertThat(outcome).isEqualTo(new TransferOutcome(3, List.of()));
    desk.now = TRANSFER_DAY.atStartOfDay(Desk.TOKYO).minusSeconds(1).toInstant();
    applyDue();
    assertThat(account("sato").profile().name()).isEqualTo("佐藤 花子");
    desk.now = TRANSFER_DAY.atStartOfDay(Desk.TOKYO).toInstant();
    applyDue();
    assertThat(account("sato").profile())
        .isEqualTo(
            new OfficerAccount(
                "sato",
                "鈴木 花子",
                "納税課",
                Set.of(Roles.RECEIPT, Roles.APPROVER),
                DatePeriod.startingOn(LocalDate.of(2026, 4, 1))));
    assertThat(state("abe")).isEqualTo(AccountState.REVOKED);
    assertThat(state("ito")).isEqualTo(AccountState.WAITS_FOR_HOLDER);
    assertThat(list()).extracting(ReservedChange::state).containsOnly(ReservedChangeState.APPLIED);
    applyDue();
    assertThat(list()).as("applied once").hasSize(3);
  }

  @Test
  void aFileWithAFaultReservesNothingAndTellsEachRow() {
    TransferOutcome outcome =
        takeIn(
            HEAD
                + "変更,sato,鈴木 花子,納税課,receipt,R8.4.1,\r\n"
                + "変更,SATO,鈴木 花子,納税課,receipt,R8.4.1,\r\n"
                + "異動,abe,阿部,納税課,receipt,R8.4.1,\r\n"
                + "変更,abe,阿部,納税課,mayor,R8.4.1,\r\n"
                + "変更,abe,阿部,納税課,receipt,いつか,\r\n"
                + "開設,abe,阿部,納税課,receipt,R9.4.1,\r\n"
                + "廃止,nobody,,,,,\r\n"
                + "廃止,kanri,,,,,\r\n"
                + "変更,abe,阿部\r\n");
    assertThat(outcome.reserved()).isZero();
    assertThat(outcome.faults())
        .extracting(TransferFault::line, TransferFault::code)
        .containsExactly(
            tuple(3L, "AC-E-069"),
            tuple(4L, "AC-E-068"),
            tuple(5L, "AC-E-003"),
            tuple(6L, "AC-E-068"),
            tuple(7L, "AC-E-001"),
            tuple(8L, "AC-E-063"),
            tuple(9L, "AC-E-064"),
            tuple(10L, "AC-E-068"));
    assertThat(list()).isEmpty();
  }

  @Test
  void whatIsNoTransferFileIsRefusedWhole() {
    for (byte[] file :
        List.of(
            new byte[0],
            HEAD.getBytes(StandardCharsets.UTF_8),
            "利用者ID,氏名\r\nsato,鈴木\r\n".getBytes(StandardCharsets.UTF_8),
            (HEAD + "廃止,abe,,,,,\r\n").getBytes(Charset.forName("windows-31j")))) {
      assertRefused("AC-E-067", () -> changes.takeIn(desk.act(), TRANSFER_DAY, file));
    }
    assertRefused(
        "AC-E-071",
        () ->
            changes.takeIn(
                desk.act(),
                LocalDate.of(2026, 8, 31),
                (HEAD + "廃止,abe,,,,,\r\n").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aReservedChangeCanBeTakenBackUntilItsDay() {
    reserveRevocation("abe");
    assertRefused("AC-E-069", () -> reserveRevocation("ABE"));
    long waiting = list().get(0).reservedChangeId();
    changes.cancel(desk.act(), waiting);
    assertRefused("AC-E-072", () -> changes.cancel(desk.act(), waiting));
    reserveRevocation("abe");
    desk.now = TRANSFER_DAY.atTime(9, 0).atZone(Desk.TOKYO).toInstant();
    applyDue();
    assertThat(state("abe")).isEqualTo(AccountState.REVOKED);
    assertThat(list())
        .extracting(ReservedChange::state)
        .containsExactly(ReservedChangeState.APPLIED, ReservedChangeState.CANCELLED);
  }

  @Test
  void whatFailsOnItsDayIsThereToBeLookedInto() {
    reserveRevocation("abe");
    new AccountFixtures(jdbi, desk).revoke("abe");
    desk.now = TRANSFER_DAY.atTime(9, 0).atZone(Desk.TOKYO).toInstant();
    applyDue();
    assertThat(list().get(0).state()).isEqualTo(ReservedChangeState.FAILED);
    assertThat(list().get(0).fault()).isEqualTo("AC-E-063");
  }

  private void reserveRevocation(String userId) {
    changes.reserve(
        desk.act(), ReservedChange.wanted(TRANSFER_DAY, ReservedChangeKind.REVOKE, userId, null));
  }

  /** As the timer does it. */
  private void applyDue() {
    for (long due : changes.due()) {
      try {
        jdbi.useTransaction(handle -> changes.apply(due));
      } catch (AccessException e) {
        changes.fail(due, e.code());
      }
    }
  }

  private TransferOutcome takeIn(String file) {
    return jdbi.inTransaction(
        handle -> changes.takeIn(desk.act(), TRANSFER_DAY, file.getBytes(StandardCharsets.UTF_8)));
  }

  private List<ReservedChange> list() {
    return changes.list(PageRequest.first(10)).rows();
  }

  private Account account(String userId) {
    return accounts.find(userId).orElseThrow();
  }

  private AccountState state(String userId) {
    return account(userId).state(accounts.now(), SignInRules.STANDARD);
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(AccessException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
