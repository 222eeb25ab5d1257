package osame.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** An installment paid in three parts while the rates change. */
final class PartPayments {

  private static final Charge THIRD =
      Charge.of(new Person(201, "分子"), "01", 2025, 3, 73_400, "2025-10-31");

  private final StoryCity city;
  private DemandRound demand;

  PartPayments(StoryCity city) {
    this.city = city;
  }

  void write(Diary diary) {
    diary.on(
        "2025-10-01",
        "a third installment is levied",
        () -> {
          city.people(THIRD.person());
          city.levy(THIRD);
        });
    diary.on(
        "2025-11-20",
        "it is demanded",
        () -> {
          demand = new DemandRound(city, "01", null, THIRD.due(), LocalDate.of(2025, 11, 20));
          demand.print();
          demand.dispatch();
        });
    diary.on("2025-12-25", "a first part is paid", () -> part(30_000, 43_400));
    diary.on("2026-03-31", "a second part is paid", () -> part(20_000, 23_400));
    diary.on("2026-08-31", "the rest is paid", this::rest);
  }

  private void part(long paid, long left) {
    city.paid(THIRD, paid);
    assertThat(city.balance(THIRD)).isEqualTo(left);
    assertThat(city.charge(THIRD)).last().asString().contains("estimate");
  }

  private void rest() {
    city.paid(THIRD, 23_400);
    assertThat(city.balance(THIRD)).isZero();
    assertThat(city.charge(THIRD))
        .containsExactly(
            "2025-11-01..2025-11-30: 30 days, base 73000, 2.4% = 144",
            "2025-12-01..2025-12-25: 25 days, base 73000, 8.7% = 435",
            "2025-12-26..2025-12-31: 6 days, base 43000, 8.7% = 61",
            "2026-01-01..2026-03-31: 90 days, base 43000, 9.1% = 964",
            "2026-04-01..2026-08-31: 153 days, base 23000, 9.1% = 877",
            "sum 2481, definite 2400");
  }
}
