package osame.access.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osame.access.api.DayKind;
import osame.access.api.Roles;
import osame.access.api.ServiceExtension;
import osame.access.api.ServiceHours;
import osame.foundation.DatePeriod;

/** Hours of a week with a holiday, a night and a counter that is open on a Sunday. */
@Tag("CM-031")
class OpeningTimesTest {

  private static final DatePeriod ALWAYS = DatePeriod.startingOn(LocalDate.of(2026, 4, 1));
  private static final int OPENS = 8 * 60 + 30;
  private static final int CLOSES = 17 * 60 + 15;

  private final List<ServiceHours> hours = new ArrayList<>();

  @Test
  void withoutHoursEveryDutyIsOpenAtAllHours() {
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-05T03:00"))).isPresent();
  }

  @Test
  void aWeekHasItsHours() {
    weekdays(ServiceHours.EVERY_DUTY);
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-01T08:29"))).isEmpty();
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-01T08:30")))
        .contains(at("2026-09-01T17:15"));
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-01T17:15"))).isEmpty();
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-05T10:00"))).as("Saturday").isEmpty();
  }

  @Test
  void aHolidayIsNoWeekday() {
    weekdays(ServiceHours.EVERY_DUTY);
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-21T10:00"))).isEmpty();
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-12-29T10:00"))).isEmpty();
    hours.add(row(Roles.RECEIPT, DayKind.HOLIDAY, OPENS, 12 * 60));
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-21T10:00")))
        .contains(at("2026-09-21T12:00"));
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-01T10:00")))
        .as("a duty with hours of its own has these alone")
        .isEmpty();
  }

  @Test
  void aNightGoesOnIntoTheNextMorning() {
    hours.add(row(ServiceHours.EVERY_DUTY, DayKind.MONDAY, 22 * 60, 26 * 60));
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-01T01:59")))
        .contains(at("2026-09-01T02:00"));
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-01T02:00"))).isEmpty();
  }

  @Test
  void anExtensionJoinsTheHoursItFollows() {
    weekdays(ServiceHours.EVERY_DUTY);
    ServiceExtension night =
        new ServiceExtension(
            Roles.RECEIPT, at("2026-09-01T17:00"), at("2026-09-01T22:00"), "test", "kanri");
    OpeningTimes times = new OpeningTimes(hours, List.of(night), Map.of());
    assertThat(times.openUntil(Roles.RECEIPT, at("2026-09-01T09:00")))
        .contains(at("2026-09-01T22:00"));
    assertThat(times.openUntil(Roles.ARREARS, at("2026-09-01T18:00"))).isEmpty();
  }

  @Test
  void aDayIsTreatedAsAnother() {
    weekdays(ServiceHours.EVERY_DUTY);
    OpeningTimes times =
        new OpeningTimes(
            hours,
            List.of(),
            Map.of(
                LocalDate.of(2027, 3, 28), DayKind.MONDAY,
                LocalDate.of(2026, 10, 1), DayKind.HOLIDAY));
    assertThat(times.openUntil(Roles.RECEIPT, at("2027-03-28T10:00"))).isPresent();
    assertThat(times.openUntil(Roles.RECEIPT, at("2026-10-01T10:00"))).isEmpty();
  }

  @Test
  void hoursHoldInTheirPeriodOnly() {
    hours.add(
        new ServiceHours(
            ServiceHours.EVERY_DUTY,
            DayKind.TUESDAY,
            OPENS,
            CLOSES,
            new DatePeriod(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 8)),
            "kanri"));
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-01T20:00"))).isEmpty();
    assertThat(times().openUntil(Roles.RECEIPT, at("2026-09-08T20:00"))).isPresent();
    assertThat(times().opensWithin(Roles.RECEIPT, LocalDate.of(2026, 9, 2), 6)).isFalse();
    assertThat(times().opensWithin(Roles.RECEIPT, LocalDate.of(2026, 9, 2), 7)).isTrue();
  }

  private void weekdays(String duty) {
    for (DayKind day :
        List.of(
            DayKind.MONDAY, DayKind.TUESDAY, DayKind.WEDNESDAY, DayKind.THURSDAY, DayKind.FRIDAY)) {
      hours.add(row(duty, day, OPENS, CLOSES));
    }
  }

  private static ServiceHours row(String duty, DayKind day, int opens, int closes) {
    return new ServiceHours(duty, day, opens, closes, ALWAYS, "kanri");
  }

  private OpeningTimes times() {
    return new OpeningTimes(hours, List.of(), Map.of());
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
  }
}
