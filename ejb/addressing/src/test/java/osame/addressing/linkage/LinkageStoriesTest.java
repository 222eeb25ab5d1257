package osame.addressing.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.addressing.api.GroupMember;
import osame.addressing.api.LinkCandidate;
import osame.addressing.api.LinkReason;
import osame.addressing.held.AddressingHeldData;
import osame.addressing.testing.Desk;
import osame.foundation.AddresseeNumber;
import osame.foundation.PageRequest;
import osame.operations.api.HeldRow;
import osame.setup.testing.TestDatabase;

/** A double registration is found, decided and undone. */
@Tag("AT-009")
@Tag("AT-010")
class LinkageStoriesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 5);
  private static final AddresseeNumber RESIDENT = number(1);
  private static final AddresseeNumber DOUBLE = number(2);
  private static final AddresseeNumber MOVED = number(3);
  private static final AddresseeNumber OTHER = number(4);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Desk desk;
  private RecordLinkageBean linkage;

  @BeforeEach
  void setUp() {
    desk = new Desk(database);
    linkage = new RecordLinkageBean(desk.jdbi(), desk, desk, desk.clock(), Desk.caller("sato"));
    addressee(RESIDENT, "コノタロ", "1970-03-09", "架空市北町1", "架空市東町7");
    addressee(DOUBLE, "コノタロ", "1970-03-09", "架空市北町1", "");
    addressee(MOVED, "コノタロ", null, "架空市東町7", "");
    addressee(OTHER, "オツカワシロ", "1980-01-01", "架空市南町2", "");
  }

  private static AddresseeNumber number(int number) {
    return new AddresseeNumber("%015d".formatted(number));
  }

  private void addressee(
      AddresseeNumber number, String kana, String birthDate, String address, String past) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO addressing.addressee (addressee_number, kind, name, kana,"
                        + " birth_date, name_search, kana_search, address_search, past_search,"
                        + " updated_by) VALUES (?, 'UNREGISTERED', 'x', 'x', CAST(? AS date), ?,"
                        + " ?, ?, ?, 'test')",
                    number.value(),
                    birthDate,
                    number.value(),
                    kana,
                    address,
                    past));
  }

  private <T> T done(Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    desk.act(() -> result.set(work.get()));
    return result.get();
  }

  private List<LinkCandidate> candidates(AddresseeNumber number) {
    return done(() -> linkage.candidates("T-01", number));
  }

  private List<LinkCandidate> workList() {
    return done(() -> linkage.workList("T-01", PageRequest.first(50)).rows());
  }

  private List<AddresseeNumber> group(AddresseeNumber number) {
    return done(() -> linkage.group("T-01", number)).stream()
        .map(member -> member.addressee().number())
        .toList();
  }

  private void link(AddresseeNumber member, AddresseeNumber representative) {
    desk.act(() -> linkage.link(Desk.act(DAY), member, representative));
  }

  @Test
  void candidatesComeWithReasonsAndTheLikeliestFirst() {
    List<LinkCandidate> found = candidates(RESIDENT);
    assertThat(found)
        .extracting(candidate -> candidate.other().number())
        .containsExactly(DOUBLE, MOVED);
    assertThat(found.get(0).reasons())
        .containsExactly(
            LinkReason.SAME_KANA_AND_BIRTH_DATE, LinkReason.SAME_BIRTH_DATE_AND_ADDRESS);
    assertThat(found.get(0).score()).isEqualTo(100);
    assertThat(found.get(1).reasons()).containsExactly(LinkReason.FORMER_ADDRESS);
    assertThat(candidates(OTHER)).isEmpty();
  }

  @Test
  @Tag("CM-064")
  void whoseUseIsSuspendedIsShownByNumberAlone() {
    link(DOUBLE, RESIDENT);
    assertThat(new AddressingHeldData(database.jdbi()).on(DOUBLE))
        .extracting(HeldRow::section)
        .containsExactly("addressee", "links");
    desk.suspended.add(DOUBLE);
    assertThat(done(() -> linkage.group("T-01", RESIDENT)))
        .extracting(member -> member.addressee().isWithheld())
        .containsExactlyInAnyOrder(true, false);
    assertThat(desk.log.get(desk.log.size() - 1).addressees()).containsExactly(RESIDENT);
    assertThat(candidates(MOVED))
        .allSatisfy(
            pair ->
                assertThat(pair.other().isWithheld())
                    .isEqualTo(pair.other().number().equals(DOUBLE)));
  }

  @Test
  void thePairsOfAllAreTheSamePairs() {
    assertThat(done(() -> linkage.search(Desk.act(DAY)))).isEqualTo(2);
    assertThat(workList())
        .extracting(pair -> pair.one().number().value() + " " + pair.score())
        .containsExactly(RESIDENT.value() + " 100", RESIDENT.value() + " 30");
    desk.act(() -> linkage.reject(Desk.act(DAY), MOVED, RESIDENT));
    assertThat(workList()).hasSize(1);
    link(DOUBLE, RESIDENT);
    assertThat(workList()).isEmpty();
    assertThat(done(() -> linkage.search(Desk.act(DAY)))).isZero();
  }

  @Test
  void aGroupHasOneRepresentativeAndIsUndone() {
    link(DOUBLE, RESIDENT);
    link(MOVED, DOUBLE);
    assertThat(group(MOVED)).containsExactly(RESIDENT, DOUBLE, MOVED);
    List<GroupMember> members = done(() -> linkage.group("T-01", RESIDENT));
    assertThat(members.get(0).representative()).isTrue();
    assertThat(members.get(1).recordedBy()).isEqualTo("sato");
    assertThatThrownBy(() -> link(RESIDENT, OTHER)).hasMessageContaining("AD-E-030");
    assertThatThrownBy(() -> link(RESIDENT, MOVED)).hasMessageContaining("AD-E-031");
    assertThatThrownBy(() -> link(OTHER, OTHER)).hasMessageContaining("AD-E-031");
    assertThatThrownBy(() -> link(OTHER, number(9))).hasMessageContaining("AD-E-012");
    desk.act(() -> linkage.unlink(Desk.act(DAY), DOUBLE));
    assertThat(group(DOUBLE)).isEmpty();
    assertThat(group(RESIDENT)).containsExactly(RESIDENT, MOVED);
    assertThatThrownBy(() -> desk.act(() -> linkage.unlink(Desk.act(DAY), DOUBLE)))
        .hasMessageContaining("AD-E-032");
    link(DOUBLE, RESIDENT);
    assertThat(value("SELECT count(*) FROM addressing.link")).isEqualTo(3);
  }

  private Integer value(String sql) {
    return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }
}
