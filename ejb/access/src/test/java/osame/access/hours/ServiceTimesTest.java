package osame.access.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.Container;
import osame.access.LogDouble;
import osame.access.api.Act;
import osame.access.api.DayKind;
import osame.access.api.OpenDuties;
import osame.access.api.Roles;
import osame.access.api.ServiceHours;
import osame.foundation.BusinessDate;
import osame.setup.testing.TestDatabase;

/** An administrator sets hours, keeps a duty open for a night, and can't shut everybody out. */
@Tag("CM-031")
class ServiceTimesTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 1);
  private static final Set<DayKind> WEEKDAYS = EnumSet.range(DayKind.MONDAY, DayKind.FRIDAY);
  private static final int OPENS = 8 * 60 + 30;
  private static final int CLOSES = 17 * 60 + 15;

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private ServiceTimesBean at(String local) {
    Clock clock = Clock.fixed(instant(local), TOKYO);
    return new ServiceTimesBean(
        database.jdbi(),
        new HoursTable(database.jdbi(), clock),
        new LogDouble(database.jdbi(), "kanri"),
        clock,
        Container.caller("kanri"));
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
  }

  private static Act act() {
    return new Act(UUID.randomUUID(), "決算の作業", new BusinessDate(TUESDAY), "test", null);
  }

  @Test
  void outsideItsHoursADutyIsHeldByNobody() {
    Set<String> roles = Set.of(Roles.RECEIPT, Roles.ADMINISTRATOR);
    assertThat(at("2026-09-01T20:00").open(roles)).isEqualTo(new OpenDuties(roles, null));
    at("2026-09-01T09:00").set(act(), Roles.RECEIPT, WEEKDAYS, OPENS, CLOSES, TUESDAY);
    assertThat(at("2026-09-01T17:06").open(roles))
        .isEqualTo(new OpenDuties(roles, instant("2026-09-01T17:15")));
    assertThat(at("2026-09-01T20:00").open(roles))
        .isEqualTo(new OpenDuties(Set.of(Roles.ADMINISTRATOR), null));
    assertThat(at("2026-09-01T20:00").open(Set.of(Roles.RECEIPT)).roles()).isEmpty();
  }

  @Test
  void aNightOfWork() {
    at("2026-09-01T09:00").set(act(), Roles.RECEIPT, WEEKDAYS, OPENS, CLOSES, TUESDAY);
    at("2026-09-01T17:00").extend(act(), Roles.RECEIPT, instant("2026-09-01T23:00"));
    assertThat(at("2026-09-01T22:59").open(Set.of(Roles.RECEIPT)).until())
        .isEqualTo(instant("2026-09-01T23:00"));
    assertThat(at("2026-09-01T23:00").open(Set.of(Roles.RECEIPT)).roles()).isEmpty();
    assertThat(at("2026-09-02T09:00").extensions())
        .singleElement()
        .satisfies(given -> assertThat(given.reason()).isEqualTo("決算の作業"));
    for (String until : new String[] {"2026-09-01T16:59", "2026-09-02T17:01"}) {
      assertThatThrownBy(() -> at("2026-09-01T17:00").extend(act(), Roles.RECEIPT, instant(until)))
          .hasMessageContaining("AC-E-090");
    }
  }

  @Test
  void newHoursFollowOldOnes() {
    at("2026-09-01T09:00").set(act(), Roles.RECEIPT, WEEKDAYS, OPENS, CLOSES, TUESDAY);
    LocalDate october = LocalDate.of(2026, 10, 1);
    at("2026-09-01T09:00").set(act(), Roles.RECEIPT, WEEKDAYS, OPENS, 19 * 60, october);
    at("2026-09-01T09:00").set(act(), Roles.RECEIPT, WEEKDAYS, OPENS, 20 * 60, october);
    assertThat(at("2026-09-30T18:00").open(Set.of(Roles.RECEIPT)).roles()).isEmpty();
    assertThat(at("2026-10-01T18:00").open(Set.of(Roles.RECEIPT)).until())
        .isEqualTo(instant("2026-10-01T20:00"));
    assertThat(at("2026-10-01T09:00").hours(october)).hasSize(5);
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    ServiceTimesBean times = at("2026-09-01T09:00");
    assertThatThrownBy(() -> times.set(act(), "king", WEEKDAYS, OPENS, CLOSES, TUESDAY))
        .hasMessageContaining("AC-E-086");
    assertThatThrownBy(() -> times.set(act(), Roles.RECEIPT, Set.of(), OPENS, CLOSES, TUESDAY))
        .hasMessageContaining("AC-E-088");
    assertThatThrownBy(() -> times.set(act(), Roles.RECEIPT, WEEKDAYS, CLOSES, OPENS, TUESDAY))
        .hasMessageContaining("AC-E-088");
    assertThatThrownBy(
            () -> times.set(act(), Roles.RECEIPT, WEEKDAYS, OPENS, CLOSES, TUESDAY.minusDays(1)))
        .hasMessageContaining("AC-E-089");
  }

  @Test
  void administratorsAreNotShutOut() {
    assertThatThrownBy(
            () ->
                at("2026-09-01T09:00")
                    .set(
                        act(),
                        ServiceHours.EVERY_DUTY,
                        EnumSet.allOf(DayKind.class),
                        0,
                        0,
                        TUESDAY))
        .hasMessageContaining("AC-E-087");
  }

  @Test
  void aDayIsTreatedAsAnotherUntilItIsRemoved() {
    at("2026-09-01T09:00").set(act(), Roles.RECEIPT, WEEKDAYS, OPENS, CLOSES, TUESDAY);
    LocalDate anniversary = LocalDate.of(2026, 10, 1);
    at("2026-09-01T09:00").setDay(act(), anniversary, "市制記念日", DayKind.HOLIDAY);
    assertThat(at("2026-10-01T10:00").open(Set.of(Roles.RECEIPT)).roles()).isEmpty();
    assertThat(at("2026-09-01T09:00").days(TUESDAY)).hasSize(1);
    at("2026-09-01T09:00").removeDay(act(), anniversary);
    assertThat(at("2026-10-01T10:00").open(Set.of(Roles.RECEIPT)).roles()).isNotEmpty();
    assertThatThrownBy(() -> at("2026-09-01T09:00").removeDay(act(), anniversary))
        .hasMessageContaining("AC-E-091");
  }
}
