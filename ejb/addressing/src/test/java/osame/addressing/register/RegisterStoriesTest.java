package osame.addressing.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.addressing.api.AddresseeAddress;
import osame.addressing.api.AddresseeFacts;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.AddresseeName;
import osame.addressing.api.AddresseeStatus;
import osame.addressing.api.AddresseeVersion;
import osame.addressing.api.CorporationFacts;
import osame.addressing.api.PersonFacts;
import osame.addressing.api.Sex;
import osame.addressing.held.AddressingHeldData;
import osame.addressing.testing.Desk;
import osame.foundation.AddresseeNumber;
import osame.foundation.PageRequest;
import osame.foundation.check.AddresseeNumberCheck;
import osame.foundation.check.AddresseeNumberCheck.RemainderOne;
import osame.operations.api.HeldRow;
import osame.setup.testing.TestDatabase;

/** Addressees are registered, change and are corrected; the history forgets nothing. */
@Tag("AT-002")
@Tag("AT-003")
@Tag("AT-004")
class RegisterStoriesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 5);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Desk desk;
  private AddresseeRegisterBean sato;
  private AddresseeRegisterBean suzuki;

  @BeforeEach
  void setUp() {
    desk = new Desk(database);
    sato = register("sato", "ZERO");
    suzuki = register("suzuki", "ZERO");
  }

  private AddresseeRegisterBean register(String officer, String remainderOne) {
    return new AddresseeRegisterBean(
        desk.jdbi(), desk, Desk.parameters(remainderOne), desk, desk.clock(), Desk.caller(officer));
  }

  private <T> T done(Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    desk.act(() -> result.set(work.get()));
    return result.get();
  }

  private static AddresseeFacts person(String name, String kana, String address) {
    return new AddresseeFacts(
        AddresseeKind.UNREGISTERED,
        AddresseeName.of(name, kana),
        PersonFacts.born(LocalDate.of(1970, 3, 9)),
        AddresseeAddress.of("2510001", address, ""),
        "",
        CorporationFacts.NONE,
        AddresseeStatus.CURRENT,
        null);
  }

  private AddresseeNumber registered(AddresseeFacts facts, LocalDate from) {
    return done(() -> sato.register(Desk.act(DAY), facts, from));
  }

  private void change(AddresseeNumber number, AddresseeFacts facts, LocalDate from) {
    long seen = done(() -> sato.latest("T-01", number)).versionId();
    desk.act(() -> sato.lock(Desk.act(DAY), number));
    desk.act(() -> sato.change(Desk.act(DAY), number, seen, facts, from));
  }

  /** What was so when, as it is taken to be now, oldest first. */
  private List<String> story(AddresseeNumber number) {
    return versions(number, false).stream()
        .sorted((one, other) -> one.valid().from().compareTo(other.valid().from()))
        .map(v -> v.valid().from() + " " + v.valid().until() + " " + v.facts().name().name())
        .toList();
  }

  private List<AddresseeVersion> versions(AddresseeNumber number, boolean superseded) {
    return done(() -> sato.history("T-01", number, superseded, PageRequest.first(50)).rows());
  }

  @Test
  void aNewNumberHasFifteenDigitsWithItsCheckDigitAndIsGivenOnce() {
    AddresseeNumber first = registered(person("甲野 太郎", "コウノ タロウ", "架空市北町1"), DAY);
    AddresseeNumber second = registered(person("甲野 太郎", "コウノ タロウ", "架空市北町1"), DAY);
    assertThat(first.value()).startsWith("70000000000000").hasSize(15);
    assertThat(second).isNotEqualTo(first);
    assertThat(AddresseeNumberCheck.isValid(first.value(), RemainderOne.ZERO)).isTrue();
  }

  @Test
  @Tag("CM-064")
  void whatWasSoBeforeCanBeDisclosedToo() {
    AddresseeNumber number = registered(person("甲野 太郎", "コウノ タロウ", "架空市北町1"), DAY.minusYears(1));
    change(number, person("乙川 太郎", "オツカワ タロウ", "架空市南町2"), DAY);
    List<HeldRow> versions =
        new AddressingHeldData(database.jdbi())
            .on(number).stream().filter(row -> row.section().equals("versions")).toList();
    assertThat(versions).hasSize(3);
    assertThat(versions.get(0).text()).contains("訂正者：sato").doesNotContain("終わり");
    assertThat(versions.get(1).text()).contains("氏名・名称：甲野 太郎", "終わり：2026-06-04", "種別：住登外", "状態：現存");
    assertThat(versions.get(2).text()).contains("始まり：2026-06-05", "住所：架空市南町2");
  }

  @Test
  void theSameClickTwiceRegistersOnce() {
    Act act = Desk.act(DAY);
    AddresseeFacts facts = person("甲野 太郎", "コウノ タロウ", "架空市北町1");
    AddresseeNumber first = done(() -> sato.register(act, facts, DAY));
    assertThat(done(() -> sato.register(act, facts, DAY))).isEqualTo(first);
  }

  @Test
  void aNumberOfAnOlderSystemIsNeverGivenAgain() {
    String taken =
        "70000000000000"
            + AddresseeNumberCheck.digitOf("70000000000000", RemainderOne.ZERO).getAsInt();
    database
        .ownerJdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO addressing.addressee (addressee_number, kind, name, kana,"
                        + " name_search, kana_search, address_search, updated_by) VALUES (?,"
                        + " 'RESIDENT', 'x', 'x', 'x', 'x', 'x', 'old')",
                    taken));
    assertThat(registered(person("甲", "コウ", "架空市"), DAY).value()).isNotEqualTo(taken);
  }

  @Test
  void serialNumbersWithoutCheckDigitAreSkippedIfTheCityWantsSo() {
    AddresseeRegisterBean skipping = register("sato", "SKIP");
    for (int i = 0; i < 30; i++) {
      AddresseeNumber number =
          done(() -> skipping.register(Desk.act(DAY), person("甲", "コウ", "架空市"), DAY));
      assertThat(AddresseeNumberCheck.isValid(number.value(), RemainderOne.SKIP)).isTrue();
    }
  }

  @Test
  void residentsComeFromTheirRegisterOnly() {
    AddresseeFacts facts = person("甲野 太郎", "コウノ タロウ", "架空市北町1");
    AddresseeFacts resident =
        new AddresseeFacts(
            AddresseeKind.RESIDENT,
            facts.name(),
            facts.person(),
            facts.address(),
            "",
            facts.corporation(),
            facts.status(),
            null);
    assertThatThrownBy(() -> registered(resident, DAY)).hasMessageContaining("AD-E-010");
    assertThatThrownBy(() -> registered(facts, DAY.plusDays(1))).hasMessageContaining("AD-E-011");
  }

  @Test
  @Tag("AT-006")
  void marriageBringsANewNameFromItsDay() {
    AddresseeNumber number = registered(person("乙川 花子", "オトカワ ハナコ", "架空市北町1"), DAY.minusYears(3));
    change(number, person("丙山 花子", "ヘイヤマ ハナコ", "架空市北町1"), DAY.minusDays(10));
    assertThat(story(number))
        .containsExactly("2023-06-05 2026-05-26 乙川 花子", "2026-05-26 null 丙山 花子");
    assertThat(versions(number, true)).hasSize(3);
    assertThat(done(() -> sato.latest("T-01", number)).facts().name().kana()).isEqualTo("ヘイヤマ ハナコ");
  }

  @Test
  @Tag("AT-006")
  void aChangeReportedLateGoesBetweenTheOthers() {
    AddresseeNumber number = registered(person("一", "イチ", "架空市"), LocalDate.of(2020, 1, 1));
    change(number, person("三", "サン", "架空市"), LocalDate.of(2024, 1, 1));
    change(number, person("二", "ニ", "架空市"), LocalDate.of(2022, 1, 1));
    assertThat(story(number))
        .containsExactly("2020-01-01 2022-01-01 一", "2022-01-01 2024-01-01 二", "2024-01-01 null 三");
    assertThat(done(() -> sato.latest("T-01", number)).facts().name().name()).isEqualTo("三");
  }

  @Test
  @Tag("AT-006")
  void aCorrectionKeepsTheDaysAndWhatWasBelievedBefore() {
    AddresseeNumber number = registered(person("甲野 次郎", "コウノ ジロウ", "架空市"), DAY.minusDays(30));
    AddresseeVersion wrong = done(() -> sato.latest("T-01", number));
    desk.act(() -> sato.lock(Desk.act(DAY), number));
    desk.act(
        () -> sato.correct(Desk.act(DAY), wrong.versionId(), person("甲野 二郎", "コウノ ジロウ", "架空市")));
    assertThat(story(number)).containsExactly("2026-05-06 null 甲野 二郎");
    List<AddresseeVersion> all = versions(number, true);
    assertThat(all).hasSize(2);
    AddresseeVersion before = all.get(1);
    assertThat(before.facts().name().name()).isEqualTo("甲野 次郎");
    assertThat(before.supersededBy()).isEqualTo("sato");
    assertThat(before.supersededAt()).isEqualTo(all.get(0).recordedAt());
    assertThatThrownBy(
            () -> desk.act(() -> sato.correct(Desk.act(DAY), wrong.versionId(), wrong.facts())))
        .hasMessageContaining("AD-E-014");
  }

  @Test
  @Tag("AT-029")
  void whileOneEditsOthersLookOn() {
    AddresseeNumber number = registered(person("甲", "コウ", "架空市"), DAY);
    long seen = done(() -> suzuki.latest("T-02", number)).versionId();
    assertThat(done(() -> sato.lock(Desk.act(DAY), number)).officer()).isEqualTo("sato");
    assertThat(done(() -> suzuki.lock(Desk.act(DAY), number)).officer()).isEqualTo("sato");
    assertThat(done(() -> suzuki.lockOf(number))).get().extracting("officer").isEqualTo("sato");
    AddresseeFacts other = person("乙", "オツ", "架空市");
    assertThatThrownBy(() -> desk.act(() -> suzuki.change(Desk.act(DAY), number, seen, other, DAY)))
        .hasMessageContaining("AD-E-013");
    desk.pass(EditLocks.LIFE.plus(Duration.ofSeconds(1)));
    assertThatThrownBy(() -> desk.act(() -> sato.change(Desk.act(DAY), number, seen, other, DAY)))
        .hasMessageContaining("AD-E-013");
    assertThat(done(() -> suzuki.lock(Desk.act(DAY), number)).officer()).isEqualTo("suzuki");
    desk.act(() -> suzuki.change(Desk.act(DAY), number, seen, other, DAY));
    assertThat(done(() -> sato.lockOf(number))).isEmpty();
    desk.act(() -> sato.lock(Desk.act(DAY), number));
    assertThatThrownBy(() -> desk.act(() -> sato.change(Desk.act(DAY), number, seen, other, DAY)))
        .hasMessageContaining("AD-E-014");
    desk.act(() -> sato.unlock(Desk.act(DAY), number));
    assertThat(done(() -> sato.lockOf(number))).isEmpty();
  }

  @Test
  @Tag("AT-007")
  void aResidentWhoLeavesTheRegisterKeepsTheNumber() {
    AddresseeNumber number = new AddresseeNumber("000000000000018");
    database
        .ownerJdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO addressing.addressee (addressee_number, kind, name, kana,"
                        + " name_search, kana_search, address_search, updated_by) VALUES (?,"
                        + " 'RESIDENT', '甲', 'コウ', '甲', 'コウ', '', 'register')",
                    number.value()));
    change(number, person("甲", "コウ", "別市1"), DAY);
    assertThat(done(() -> sato.latest("T-01", number)))
        .satisfies(
            now -> {
              assertThat(now.number()).isEqualTo(number);
              assertThat(now.facts().kind()).isEqualTo(AddresseeKind.UNREGISTERED);
            });
  }

  @Test
  @Tag("AT-019")
  @Tag("AT-020")
  void aForeignersNamesAndAnUnknownBirthDateStandAsReceived() {
    AddresseeFacts facts =
        new AddresseeFacts(
            AddresseeKind.UNREGISTERED,
            new AddresseeName("王 小明", "", "WANG XIAOMING", "王 小明", "大山 明", "オオヤマ アキラ"),
            new PersonFacts(Sex.MALE, null, "1970年頃", "", "", LocalDate.of(2027, 3, 31)),
            AddresseeAddress.of("", "架空市北町1", ""),
            "",
            CorporationFacts.NONE,
            AddresseeStatus.CURRENT,
            null);
    AddresseeNumber number = registered(facts, DAY);
    assertThat(done(() -> sato.latest("T-01", number)).facts()).isEqualTo(facts);
  }

  @Test
  @Tag("AT-012")
  void aCorporationsNumberIsChecked() {
    AddresseeFacts wrong =
        new AddresseeFacts(
            AddresseeKind.CORPORATION,
            AddresseeName.of("架空商事株式会社", "カクウショウジ"),
            PersonFacts.NONE,
            AddresseeAddress.of("", "架空市南町4", ""),
            "",
            new CorporationFacts("7123456789013", "12345", "甲野 太郎", "本店"),
            AddresseeStatus.CURRENT,
            null);
    assertThatThrownBy(() -> registered(wrong, DAY)).hasMessageContaining("AD-F-08");
  }

  @Test
  void theHistoryCannotBeOverwritten() {
    AddresseeNumber number = registered(person("甲", "コウ", "架空市"), DAY);
    for (String sql :
        List.of(
            "UPDATE addressing.addressee_version SET recorded = tstzrange('2020-01-01', NULL)",
            "DELETE FROM addressing.addressee_version")) {
      assertThatThrownBy(() -> database.jdbi().useHandle(handle -> handle.execute(sql)))
          .as(sql)
          .isNotNull();
    }
    assertThat(versions(number, true)).hasSize(1);
  }
}
