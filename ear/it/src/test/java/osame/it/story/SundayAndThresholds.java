package osame.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** A due date on a Sunday, and charges too small to be asked for. */
final class SundayAndThresholds {

  private final StoryCity city;
  private final Charge inTime = charge(301, "甲", 158_000);
  private final Charge dayLate = charge(302, "乙", 158_000);
  private final Charge sixDays = charge(303, "丙", 2_160_000);
  private final Charge sevenDays = charge(304, "丁", 2_160_000);
  private final Charge small = charge(305, "戊", 1_900);

  SundayAndThresholds(StoryCity city) {
    this.city = city;
  }

  private static Charge charge(int person, String name, long amount) {
    return new Charge(
        new Person(person, name),
        "02",
        2026,
        1,
        amount,
        LocalDate.of(2026, 5, 31),
        LocalDate.of(2026, 6, 1));
  }

  void write(Diary diary) {
    diary.on(
        "2026-04-10",
        "fixed asset tax is levied, due on a Sunday",
        () -> {
          city.people(
              inTime.person(),
              dayLate.person(),
              sixDays.person(),
              sevenDays.person(),
              small.person());
          city.levy(inTime, dayLate, sixDays, sevenDays, small);
        });
    diary.on("2026-06-01", "paid on the shifted day", () -> pays(inTime, "sum 0, definite 0"));
    diary.on("2026-06-02", "paid a day late", () -> pays(dayLate, "sum 12, definite 0"));
    diary.on(
        "2026-06-08",
        "paid six and seven days late",
        () -> {
          city.paid(sixDays, sixDays.amount(), LocalDate.of(2026, 6, 7));
          assertThat(city.charge(sixDays)).last().isEqualTo("sum 994, definite 0");
          pays(sevenDays, "sum 1159, definite 1100");
          assertThat(city.entries(sevenDays)).contains("CHARGE DELINQUENCY_CHARGE 1100");
        });
    diary.on("2026-10-30", "a small tax paid very late", () -> pays(small, "sum 0, definite 0"));
  }

  private void pays(Charge charge, String sum) {
    city.paid(charge, charge.amount());
    assertThat(city.balance(charge)).isZero();
    assertThat(city.charge(charge)).last().isEqualTo(sum);
  }
}
