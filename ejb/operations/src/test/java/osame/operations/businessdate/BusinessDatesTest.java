package osame.operations.businessdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.BusinessDate;
import osame.operations.Container;
import osame.operations.RecordedLog;
import osame.operations.api.Holiday;
import osame.operations.api.OperationsException;
import osame.setup.testing.TestDatabase;

@Tag("CM-063")
class BusinessDatesTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final RecordedLog log = new RecordedLog();
  private BusinessDatesBean dates;

  @BeforeEach
  void bean() {
    dates = new BusinessDatesBean(database.jdbi(), log, Container.caller("abe"));
  }

  @Test
  void theBusinessDateIsSetOnceAndThenMovesOn() {
    refused("OP-E-002", dates::current);
    dates.advance(RecordedLog.ACT, date("2026-08-31"));
    dates.advance(RecordedLog.ACT, date("2026-09-01"));
    refused("OP-E-001", () -> dates.advance(RecordedLog.ACT, date("2026-09-01")));
    refused("OP-E-001", () -> dates.advance(RecordedLog.ACT, date("2026-08-31")));
    assertThat(dates.current()).isEqualTo(date("2026-09-01"));
    assertThat(log.lines())
        .containsExactly(
            "CONFIGURE business date to 2026-08-31", "CONFIGURE business date to 2026-09-01");
  }

  @Test
  void anOfficersTableGoesBeforeTheRulesOfLaw() {
    LocalDate thursday = LocalDate.of(2026, 10, 1);
    LocalDate sportsDay = LocalDate.of(2026, 10, 12);
    assertThat(dates.calendar().isBusinessDay(thursday)).isTrue();
    assertThat(dates.calendar().isBusinessDay(sportsDay)).isFalse();
    dates.setHoliday(RecordedLog.ACT, new Holiday(thursday, "市制記念日", true));
    dates.setHoliday(RecordedLog.ACT, new Holiday(sportsDay, "臨時開庁", true));
    dates.setHoliday(RecordedLog.ACT, new Holiday(sportsDay, "臨時開庁", false));
    assertThat(dates.calendar().closedBecause(thursday)).contains("市制記念日");
    assertThat(dates.calendar().isBusinessDay(sportsDay)).isTrue();
    dates.removeHoliday(RecordedLog.ACT, sportsDay);
    assertThat(dates.calendar().isBusinessDay(sportsDay)).isFalse();
    assertThat(dates.holidays()).containsExactly(new Holiday(thursday, "市制記念日", true));
    refused("OP-E-003", () -> dates.removeHoliday(RecordedLog.ACT, sportsDay));
  }

  private static BusinessDate date(String day) {
    return new BusinessDate(LocalDate.parse(day));
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            OperationsException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
