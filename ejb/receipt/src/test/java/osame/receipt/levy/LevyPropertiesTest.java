package osame.receipt.levy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osame.foundation.calendar.BusinessCalendar;
import osame.receipt.api.LevyFileState;
import osame.receipt.payment.Teller;
import osame.receipt.testing.SmallCity;
import osame.setup.testing.TestDatabase;

/** Whatever is levied, restated and paid in whatever order, the books are those kept by hand. */
@Tag("RC-001")
@Tag("RC-002")
@Tag("RC-011")
class LevyPropertiesTest {

  private static final int RECEIVABLES = 25;
  private static final int ROUNDS = 6;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 2);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final Map<Integer, LevyModel> models = new TreeMap<>();
  private LevyDesk desk;
  private Teller teller;

  @ParameterizedTest
  @ValueSource(longs = {20260401, 2, 3, 4})
  void theBooksAreThoseKeptByHand(long seed) {
    Random random = new Random(seed);
    desk = new LevyDesk(database);
    teller = new Teller(database.dataSource());
    SmallCity city = new SmallCity(database.superuserJdbi());
    city.person(1);
    Map<Integer, String> dueDates = levy(random);
    LocalDate day = FIRST_DAY;
    for (int round = 0; round < ROUNDS; round++) {
      day = day.plusDays(10L + random.nextInt(90));
      pay(random, day);
      day = day.plusDays(1L + random.nextInt(20));
      restate(random, day, dueDates);
    }
    Map<Integer, String> expected = new TreeMap<>();
    models.forEach((notice, model) -> expected.put(notice, model.state()));
    assertThat(stored(city)).isEqualTo(expected);
  }

  private Map<Integer, String> levy(Random random) {
    Map<Integer, String> dueDates = new TreeMap<>();
    List<String> rows = new ArrayList<>();
    for (int notice = 1; notice <= RECEIVABLES; notice++) {
      LocalDate due =
          BusinessCalendar.standard().nextBusinessDay(FIRST_DAY.plusDays(random.nextInt(240)));
      long tax = amount(random);
      models.put(notice, new LevyModel(due, tax));
      dueDates.put(notice, due + "," + due);
      rows.add(row("INITIAL", notice, tax, dueDates.get(notice), FIRST_DAY));
    }
    takeIn(FIRST_DAY, rows);
    return dueDates;
  }

  private static long amount(Random random) {
    return random.nextInt(12) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 4_000 : 300_000);
  }

  private static String row(String kind, int notice, long tax, String due, LocalDate decidedOn) {
    return "%s,2025,2025,01,%010d,1,000000000000001,%d,%s,r,%s"
        .formatted(kind, notice, tax, due, decidedOn);
  }

  private void restate(Random random, LocalDate day, Map<Integer, String> dueDates) {
    List<String> rows = new ArrayList<>();
    models.forEach(
        (notice, model) -> {
          if (random.nextInt(3) == 0) {
            long tax = random.nextInt(3) == 0 ? model.tax() / 2 : amount(random);
            model.restate(tax, day);
            rows.add(row("CORRECTION", notice, tax, dueDates.get(notice), day));
          }
        });
    takeIn(day, rows);
  }

  private void takeIn(LocalDate day, List<String> rows) {
    var file = desk.takeIn(day, desk.unique(rows.toArray(String[]::new)));
    assertThat(file.state()).isEqualTo(LevyFileState.TAKEN_IN);
    assertThat(file.faults()).isZero();
  }

  private void pay(Random random, LocalDate day) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < RECEIVABLES; i++) {
      int notice = 1 + random.nextInt(RECEIVABLES);
      long yen = 1 + random.nextInt(random.nextBoolean() ? 3_000 : 250_000);
      LocalDate paidOn = day.minusDays(random.nextInt(10));
      models.get(notice).pay(yen, paidOn);
      lines.add("CITY_COUNTER,,2025,2025,01,%010d,1,%d,%s".formatted(notice, yen, paidOn));
    }
    teller.post("notices " + day, Teller.notices(lines), "PAID_NOTICE", day);
  }

  private static Map<Integer, String> stored(SmallCity city) {
    Map<Integer, String> states = new TreeMap<>();
    city.strings(
            "SELECT concat_ws(' ', r.notice_number::integer,"
                + " (SELECT amount FROM receipt.levy l WHERE l.receivable_id = r.receivable_id"
                + " ORDER BY levy_id DESC LIMIT 1), r.tax_balance, r.charge_balance, '['"
                + " || (SELECT coalesce(string_agg(s, ', ' ORDER BY s), '') FROM (SELECT concat_ws('"
                + " ', kind, amount, paid_on) COLLATE \"C\" AS s FROM receipt.overpayment o WHERE"
                + " o.receivable_id = r.receivable_id) o) || ']') FROM receipt.receivable r")
        .forEach(
            text -> {
              int space = text.indexOf(' ');
              states.put(Integer.valueOf(text.substring(0, space)), text.substring(space + 1));
            });
    return states;
  }
}
