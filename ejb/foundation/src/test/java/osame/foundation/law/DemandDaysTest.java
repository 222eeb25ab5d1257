package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RC-092")
class DemandDaysTest {

  @Test
  void theNoticeLeavesWithinTwentyDaysAfterTheDueDateHolidayOrNot() {
    // 20 July 2026 is Marine Day.
    assertThat(DemandDays.latestDispatch(LocalDate.of(2026, 6, 30)))
        .isEqualTo(LocalDate.of(2026, 7, 20));
  }

  @Test
  void propertyCanBeSeizedAfterTenDaysWithoutPayment() {
    // Sent on 20 July: to be paid by the 30th, seized from the 31st on.
    assertThat(DemandDays.seizureFrom(LocalDate.of(2026, 7, 20)))
        .isEqualTo(LocalDate.of(2026, 7, 31));
    assertThat(DemandDays.seizureFrom(LocalDate.of(2026, 7, 17)))
        .isEqualTo(LocalDate.of(2026, 7, 28));
  }

  @Test
  void whatIsPostedPubliclyIsServedWhenSevenDaysHavePassed() {
    assertThat(DemandDays.servedByPublication(LocalDate.of(2026, 8, 3)))
        .isEqualTo(LocalDate.of(2026, 8, 10));
  }
}
