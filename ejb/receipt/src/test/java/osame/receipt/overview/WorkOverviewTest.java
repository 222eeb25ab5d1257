package osame.receipt.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.Yen;
import osame.receipt.api.DayFigures;
import osame.receipt.payment.Teller;
import osame.receipt.testing.SmallCity;
import osame.setup.testing.TestDatabase;

/** What the start page tells. */
@Tag("RC-031")
class WorkOverviewTest {

  private static final LocalDate BEFORE = LocalDate.of(2026, 9, 3);
  private static final LocalDate DAY = LocalDate.of(2026, 9, 4);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void figuresOfTheDayAndTheOpenWork() {
    WorkOverviewBean overview = new WorkOverviewBean(database.jdbi());
    assertThat(overview.figures()).isEqualTo(new DayFigures(Yen.ZERO, 0, 0, 0, Yen.ZERO, 0, 0, 0));

    SmallCity city = new SmallCity(database.superuserJdbi());
    Teller teller = new Teller(database.dataSource());
    database
        .superuserJdbi()
        .useHandle(h -> h.execute("INSERT INTO operations.business_date (day) VALUES (?)", DAY));
    city.person(1);
    city.levy(1, SmallCity.key(2026, "01", 101, 2), LocalDate.of(2026, 8, 31), 20_000);
    post(teller, "yesterday", BEFORE, "CITY_COUNTER,,2026,2026,01,0000000101,2,8000,2026-08-31");
    post(
        teller,
        "today",
        DAY,
        "CITY_COUNTER,,2026,2026,01,0000000101,2,5000,2026-08-30",
        "CITY_COUNTER,,2026,2026,01,0000000999,2,300,2026-08-31");

    assertThat(overview.figures())
        .isEqualTo(new DayFigures(Yen.of(5_300), 2, 2, 1, Yen.of(300), 0, 0, 2));
  }

  private static void post(Teller teller, String name, LocalDate day, String... lines) {
    teller.post(name, Teller.notices(List.of(lines)), "PAID_NOTICE", day);
  }
}
