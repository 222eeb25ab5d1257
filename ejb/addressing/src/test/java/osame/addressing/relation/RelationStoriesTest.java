package osame.addressing.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.addressing.api.AddressingException;
import osame.addressing.api.LetterRecipient;
import osame.addressing.api.Memo;
import osame.addressing.api.RecordedRelation;
import osame.addressing.api.Relation;
import osame.addressing.api.RelationKind;
import osame.addressing.api.Share;
import osame.addressing.held.AddressingHeldData;
import osame.addressing.testing.Desk;
import osame.foundation.AddresseeNumber;
import osame.foundation.DatePeriod;
import osame.foundation.PageRequest;
import osame.operations.api.HeldRow;
import osame.setup.testing.TestDatabase;

/** Letters go where they should, whatever stands beside an addressee. */
@Tag("AT-013")
class RelationStoriesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 5);
  private static final AddresseeNumber TARO = number(1);
  private static final AddresseeNumber HANAKO = number(2);
  private static final AddresseeNumber OFFICE = number(3);
  private static final AddresseeNumber ABROAD = number(4);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Desk desk;
  private RelationsBean relations;

  @BeforeEach
  void setUp() {
    desk = new Desk(database);
    relations = new RelationsBean(desk.jdbi(), desk, desk, desk.clock(), Desk.caller("sato"));
    database
        .jdbi()
        .useHandle(
            handle -> {
              addressee(handle, TARO, "UNREGISTERED", "甲野 太郎", "2510001", "架空市北町1");
              addressee(handle, HANAKO, "RESIDENT", "甲野 花子", "2510002", "架空市南町2");
              addressee(handle, OFFICE, "CORPORATION", "架空法律事務所", "2510003", "架空市中央3");
              addressee(handle, ABROAD, "UNREGISTERED", "John Doe", "", "");
              handle.execute(
                  "UPDATE addressing.addressee SET foreign_address = '1 High Street, London' WHERE"
                      + " addressee_number = ?",
                  ABROAD.value());
            });
  }

  private static AddresseeNumber number(int number) {
    return new AddresseeNumber("%015d".formatted(number));
  }

  private static void addressee(
      Handle handle,
      AddresseeNumber number,
      String kind,
      String name,
      String postalCode,
      String address) {
    handle.execute(
        "INSERT INTO addressing.addressee (addressee_number, kind, name, kana, postal_code,"
            + " address, name_search, kana_search, address_search, updated_by) VALUES (?, ?, ?,"
            + " '', ?, ?, '', '', '', 'test')",
        number.value(),
        kind,
        name,
        postalCode,
        address);
  }

  private <T> T done(Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    desk.act(() -> result.set(work.get()));
    return result.get();
  }

  private static Relation place(String taxItem, int priority, LocalDate from, String address) {
    return new Relation(
        RelationKind.DELIVERY_ADDRESS,
        taxItem,
        DatePeriod.startingOn(from),
        priority,
        null,
        "",
        "",
        address,
        "",
        "",
        null,
        "送付先変更届");
  }

  private static Relation of(RelationKind kind, AddresseeNumber related, Share share) {
    return new Relation(
        kind, "", DatePeriod.startingOn(DAY), 1, related, "", "", "", "", "", share, "");
  }

  private long add(AddresseeNumber number, Relation relation) {
    return done(() -> relations.add(Desk.act(DAY), number, relation));
  }

  private LetterRecipient recipient(AddresseeNumber number, String taxItem, LocalDate day) {
    return done(() -> relations.recipientOf("T-01", number, taxItem, day));
  }

  private List<RecordedRelation> list(AddresseeNumber number, boolean superseded) {
    return done(() -> relations.list("T-01", number, superseded, PageRequest.first(100)).rows());
  }

  @Test
  void withoutAnythingElseLettersGoToTheAddress() {
    assertThat(recipient(TARO, "01", DAY))
        .isEqualTo(new LetterRecipient(null, false, "甲野 太郎", "2510001", "架空市北町1", ""));
    assertThat(recipient(ABROAD, "01", DAY).address()).isEqualTo("1 High Street, London");
    assertThatThrownBy(() -> recipient(number(9), "01", DAY)).hasMessageContaining("AD-E-012");
  }

  @Test
  void aDeliveryAddressIsForItsTaxAndItsDays() {
    add(TARO, place("", 1, DAY, "別市1"));
    add(TARO, place("03", 5, DAY, "別市2"));
    assertThat(recipient(TARO, "01", DAY).address()).isEqualTo("別市1");
    assertThat(recipient(TARO, "03", DAY).address()).isEqualTo("別市2");
    assertThat(recipient(TARO, "", DAY).address()).isEqualTo("別市1");
    assertThat(recipient(TARO, "03", DAY.minusDays(1)).address()).isEqualTo("架空市北町1");
  }

  @Test
  @Tag("AT-014")
  void afterADeathTheRepresentativeOfTheHeirsGetsTheLetters() {
    add(TARO, place("", 1, DAY, "別市1"));
    add(TARO, of(RelationKind.HEIR_REPRESENTATIVE, HANAKO, null));
    add(TARO, of(RelationKind.HEIR, HANAKO, new Share(1, 2)));
    add(TARO, of(RelationKind.HEIR, OFFICE, new Share(1, 3)));
    assertThat(recipient(TARO, "01", DAY))
        .isEqualTo(
            new LetterRecipient(
                RelationKind.HEIR_REPRESENTATIVE,
                false,
                "甲野 太郎 相続人代表者 甲野 花子",
                "2510002",
                "架空市南町2",
                ""));
    assertThatThrownBy(() -> add(TARO, of(RelationKind.HEIR, ABROAD, new Share(1, 5))))
        .hasMessageContaining("AD-E-022");
    add(TARO, of(RelationKind.HEIR, ABROAD, new Share(1, 6)));
    assertThat(list(TARO, false)).hasSize(5);
  }

  @Test
  @Tag("AT-015")
  @Tag("AT-017")
  void whoeverAnswersInLawGoesBeforeAPlace() {
    add(TARO, place("01", 1, DAY, "別市1"));
    add(TARO, of(RelationKind.GUARDIAN, HANAKO, null));
    assertThat(recipient(TARO, "01", DAY).basis()).isEqualTo(RelationKind.GUARDIAN);
    add(TARO, of(RelationKind.TAX_AGENT, HANAKO, null));
    assertThat(recipient(TARO, "01", DAY).basis()).isEqualTo(RelationKind.TAX_AGENT);
    add(TARO, of(RelationKind.TRUSTEE, OFFICE, null));
    LetterRecipient trustee = recipient(TARO, "01", DAY);
    assertThat(trustee.name()).isEqualTo("甲野 太郎 破産管財人 架空法律事務所");
    assertThat(trustee.corporation()).isTrue();
  }

  @Test
  @Tag("AT-018")
  void ownersEmployersAndContactsGetNoLetters() {
    add(TARO, of(RelationKind.JOINT_OWNER, HANAKO, new Share(1, 1)));
    add(TARO, of(RelationKind.CO_OBLIGOR, HANAKO, null));
    add(TARO, of(RelationKind.EMPLOYER, OFFICE, null));
    assertThat(recipient(TARO, "01", DAY).basis()).isNull();
  }

  @Test
  void twoOfOneKindNeedTwoPriorities() {
    long first = add(TARO, place("", 1, DAY, "別市1"));
    assertThatThrownBy(() -> add(TARO, place("", 1, DAY.plusDays(9), "別市2")))
        .hasMessageContaining("AD-E-021");
    add(TARO, place("", 2, DAY, "別市2"));
    assertThat(recipient(TARO, "", DAY).address()).isEqualTo("別市1");
    Relation ended =
        new Relation(
            RelationKind.DELIVERY_ADDRESS,
            "",
            new DatePeriod(DAY, DAY.plusDays(9)),
            1,
            null,
            "",
            "",
            "別市1",
            "",
            "",
            null,
            "");
    desk.act(() -> relations.replace(Desk.act(DAY), first, ended));
    assertThat(recipient(TARO, "", DAY.plusDays(9)).address()).isEqualTo("別市2");
    assertThat(list(TARO, true)).hasSize(3);
    assertThat(list(TARO, false)).hasSize(2);
    assertThatThrownBy(() -> desk.act(() -> relations.withdraw(Desk.act(DAY), first)))
        .hasMessageContaining("AD-E-024");
  }

  @Test
  void theSameClickTwiceAddsOnce() {
    Act act = Desk.act(DAY);
    long first = done(() -> relations.add(act, TARO, place("", 1, DAY, "別市1")));
    assertThat(done(() -> relations.add(act, TARO, place("", 1, DAY, "別市1")))).isEqualTo(first);
  }

  @Test
  void whatCannotBeSoIsRefused() {
    assertThatThrownBy(() -> add(TARO, place("", 1, DAY, ""))).hasMessageContaining("AD-E-020");
    assertThatThrownBy(() -> add(TARO, place("1", 1, DAY, "別市"))).hasMessageContaining("AD-E-023");
    assertThatThrownBy(() -> add(TARO, of(RelationKind.AGENT, TARO, null)))
        .isInstanceOf(AddressingException.class);
    assertThatThrownBy(() -> add(TARO, of(RelationKind.HEIR, HANAKO, new Share(3, 2))))
        .hasMessageContaining("AD-E-023");
  }

  @Test
  @Tag("AT-028")
  void notesAreChangedAndRemovedAndNothingIsForgotten() {
    desk.act(() -> relations.addMemo(Desk.act(DAY), TARO, "電話は夕方に"));
    Memo first = memos().get(0);
    desk.act(() -> relations.changeMemo(Desk.act(DAY), first.memoId(), "電話は朝に"));
    assertThat(memos())
        .singleElement()
        .satisfies(
            memo -> {
              assertThat(memo.body()).isEqualTo("電話は朝に");
              assertThat(memo.edits()).isEqualTo(1);
            });
    assertThatThrownBy(
            () -> desk.act(() -> relations.changeMemo(Desk.act(DAY), first.memoId(), "三度目")))
        .hasMessageContaining("AD-E-014");
    long latest = memos().get(0).memoId();
    desk.act(() -> relations.changeMemo(Desk.act(DAY), latest, ""));
    assertThat(memos()).isEmpty();
    assertThat(value("SELECT count(*) FROM addressing.memo")).isEqualTo(3);
  }

  private List<Memo> memos() {
    return done(() -> relations.memos("T-01", TARO, PageRequest.first(10)).rows());
  }

  /** What the view says for whole lots is what the rule says for one. */
  @Test
  @Tag("CM-064")
  void everythingHeldOnAPersonCanBeDisclosedAndOthersAreNotNamed() {
    add(TARO, of(RelationKind.HEIR, HANAKO, new Share(1, 2)));
    desk.act(() -> relations.addMemo(Desk.act(DAY), TARO, "夕方に電話"));
    AddressingHeldData held = new AddressingHeldData(database.jdbi());
    assertThat(held.on(TARO))
        .extracting(HeldRow::section)
        .containsExactly("addressee", "relations", "memos");
    assertThat(held.on(TARO).get(1).text())
        .contains("種類：相続人", "始まり：2026-06-05", "相手の宛名番号：" + HANAKO.value(), "持分・相続分：1/2");
    assertThat(held.on(TARO).get(2).text()).contains("内容：夕方に電話");
    assertThat(held.on(HANAKO))
        .extracting(HeldRow::section)
        .containsExactly("addressee", "mentions");
    assertThat(held.on(HANAKO).get(1).text())
        .contains("種類：相続人", "持分・相続分：1/2")
        .doesNotContain(TARO.value());
  }

  @Test
  void theViewForLotsSaysTheSameAsTheRule() {
    Random random = new Random(20260605);
    RelationKind[] kinds = RelationKind.values();
    AddresseeNumber[] others = {null, HANAKO, OFFICE, ABROAD};
    for (int i = 0; i < 60; i++) {
      AddresseeNumber other = others[random.nextInt(others.length)];
      Relation relation =
          new Relation(
              kinds[random.nextInt(7)],
              random.nextBoolean() ? "" : "0" + (1 + random.nextInt(2)),
              DatePeriod.startingOn(DAY.plusDays(random.nextInt(5))),
              1 + random.nextInt(3),
              other,
              random.nextBoolean() || other == null ? "乙川 " + i : "",
              "",
              random.nextBoolean() || other == null ? "別市" + i : "",
              "",
              "",
              null,
              "");
      try {
        add(TARO, relation);
      } catch (AddressingException e) {
        // another of its kind holds already, or a place without address
      }
      LocalDate day = DAY.plusDays(random.nextInt(6));
      String taxItem = "0" + (1 + random.nextInt(3));
      LetterRecipient ruled = recipient(TARO, taxItem, day);
      assertThat(ofView(taxItem, day)).isEqualTo(ruled.name() + "|" + ruled.address());
    }
    assertThat(list(TARO, false).size()).isGreaterThan(10);
  }

  private String ofView(String taxItem, LocalDate day) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT name || '|' || address FROM addressing.api_recipient WHERE"
                            + " addressee_number = :number AND tax_item IN ('', :taxItem) AND valid"
                            + " @> CAST(:day AS date) ORDER BY precedence LIMIT 1")
                    .bind("number", TARO.value())
                    .bind("taxItem", taxItem)
                    .bind("day", day)
                    .mapTo(String.class)
                    .one());
  }

  private Integer value(String sql) {
    return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }
}
