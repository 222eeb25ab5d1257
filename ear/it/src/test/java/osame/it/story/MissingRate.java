package osame.it.story;

import static org.assertj.core.api.Assertions.assertThat;
import static osame.it.product.Refusal.refusal;

import java.time.LocalDate;
import java.util.Map;

/** Money that comes in a year whose rate nobody has published yet. */
final class MissingRate {

  private static final Charge THIRD =
      new Charge(
          new Person(401, "率子"),
          "01",
          2026,
          3,
          90_000,
          LocalDate.of(2026, 10, 31),
          LocalDate.of(2026, 11, 2));

  private final StoryCity city;

  MissingRate(StoryCity city) {
    this.city = city;
  }

  void write(Diary diary) {
    diary.on(
        "2026-09-01",
        "a third installment is levied",
        () -> {
          city.people(THIRD.person());
          city.levy(THIRD);
        });
    diary.on(
        "2026-12-28",
        "no charge is told for a day of the next year",
        () ->
            assertThat(
                    refusal(
                        () ->
                            city.receipt()
                                .get("receivables/" + city.id(THIRD) + "/charge?day=2027-01-08")))
                .isEqualTo("422 RC-E-051"));
    diary.on("2027-01-08", "the tax is paid, the charge waits for its rate", this::paid);
    diary.on("2027-01-08", "the rates are entered and approved, the charge assessed", this::rates);
  }

  private void paid() {
    city.paid(THIRD, 90_000);
    assertThat(city.entries(THIRD))
        .containsExactly("TAX ASSESSED 90000", "TAX PAID -90000 2027-01-08");
    assertThat(refusal(() -> city.charge(THIRD))).isEqualTo("422 RC-E-051");
    assertThat(waiting()).containsExactly("2027");
  }

  private Iterable<String> waiting() {
    return city.general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT missing_year FROM receipt.charge_pending WHERE receivable_id = :id")
                    .bind("id", city.id(THIRD))
                    .mapTo(String.class)
                    .list());
  }

  private void rates() {
    rate("law.delinquency-charge.phase1", "2.8");
    rate("law.delinquency-charge.phase2", "9.1");
    rate("law.delinquency-charge.grace", "1.3");
    assertThat(city.receipt().post("parameters/assess-charges", Map.of()).getInt("receivables"))
        .as("one rate of the year is still missing")
        .isZero();
    rate("law.refund-interest.rate", "1.3");
    assertThat(city.receipt().post("parameters/assess-charges", Map.of()).getInt("receivables"))
        .isEqualTo(1);
    assertThat(city.charge(THIRD))
        .containsExactly(
            "2026-11-03..2026-12-02: 30 days, base 90000, 2.8% = 207",
            "2026-12-03..2027-01-08: 37 days, base 90000, 9.1% = 830", "sum 1037, definite 1000");
    assertThat(city.entries(THIRD)).contains("CHARGE DELINQUENCY_CHARGE 1000");
    assertThat(waiting()).isEmpty();
  }

  private void rate(String key, String percent) {
    var proposed =
        city.administrator()
            .post(
                "parameters/proposals",
                Map.of(
                    "key",
                    key,
                    "from",
                    "2027-01-01",
                    "value",
                    percent,
                    "source",
                    "令和9年の割合の告示（試験）"));
    city.approve(proposed);
    city.administrator()
        .post("parameters/proposals/" + proposed.getInt("approvalId") + "/change", Map.of());
  }
}
