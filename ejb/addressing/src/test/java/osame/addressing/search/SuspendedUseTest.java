package osame.addressing.search;

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
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeAddress;
import osame.addressing.api.AddresseeCriteria;
import osame.addressing.api.AddresseeFacts;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.AddresseeName;
import osame.addressing.api.AddresseeStatus;
import osame.addressing.api.CorporationFacts;
import osame.addressing.api.PersonFacts;
import osame.addressing.register.AddresseeRegisterBean;
import osame.addressing.testing.Desk;
import osame.foundation.AddresseeNumber;
import osame.foundation.PageRequest;
import osame.operations.api.OperationsException;
import osame.setup.testing.TestDatabase;

/** Whose use is suspended stands in lists by number alone, and nothing of the person opens. */
@Tag("CM-064")
class SuspendedUseTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 5);
  private static final PageRequest PAGE = PageRequest.first(20);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Desk desk;
  private AddresseeRegisterBean register;
  private AddresseesBean addressees;
  private AddresseeNumber seen;
  private AddresseeNumber hidden;

  @BeforeEach
  void twoPeopleOfWhomOneIsHidden() {
    desk = new Desk(database);
    register =
        new AddresseeRegisterBean(
            desk.jdbi(), desk, Desk.parameters("ZERO"), desk, desk.clock(), Desk.caller("sato"));
    addressees =
        new AddresseesBean(
            desk.jdbi(), desk, desk.jobs(), desk, desk, desk.clock(), Desk.caller("sato"));
    seen = person("架空一郎", "カクウイチロウ");
    hidden = person("架空二郎", "カクウジロウ");
    desk.suspended.add(hidden);
    desk.log.clear();
  }

  private AddresseeNumber person(String name, String kana) {
    AddresseeFacts facts =
        new AddresseeFacts(
            AddresseeKind.UNREGISTERED,
            AddresseeName.of(name, kana),
            PersonFacts.born(LocalDate.of(1970, 3, 9)),
            AddresseeAddress.of("2510001", "架空市北町1-2", ""),
            "",
            CorporationFacts.NONE,
            AddresseeStatus.CURRENT,
            null);
    return done(() -> register.register(Desk.act(DAY), facts, DAY));
  }

  private <T> T done(Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    desk.act(() -> result.set(work.get()));
    return result.get();
  }

  @Test
  void aSearchFindsTheNumberAndNothingElse() {
    AddresseeCriteria criteria = new AddresseeCriteria(null, "カクウ", null, null);
    List<Addressee> rows = done(() -> addressees.search("T-01", criteria, PAGE)).rows();
    assertThat(rows).extracting(Addressee::number).containsExactly(seen, hidden);
    assertThat(rows).extracting(Addressee::name).containsExactly("架空一郎", "");
    assertThat(rows.get(1).toString()).doesNotContain("架空", "カクウ", "251", "1970");
    assertThat(desk.log.get(0).addressees()).containsExactly(seen);
  }

  @Test
  void nothingOfThePersonOpens() {
    assertRefused(() -> addressees.find("T-01", hidden));
    assertRefused(() -> register.latest("T-01", hidden));
    assertRefused(() -> register.history("T-01", hidden, true, PAGE));
    assertRefused(() -> register.lock(Desk.act(DAY), hidden));
    assertThat(desk.log).isEmpty();
    assertThat(done(() -> register.latest("T-01", seen)).number()).isEqualTo(seen);
  }

  private void assertRefused(Supplier<?> view) {
    assertThatThrownBy(() -> done(view))
        .isInstanceOfSatisfying(
            OperationsException.class, e -> assertThat(e.code()).isEqualTo("OP-E-074"));
  }
}
