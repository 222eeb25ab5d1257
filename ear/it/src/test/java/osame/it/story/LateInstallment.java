package osame.it.story;

import static org.assertj.core.api.Assertions.assertThat;
import static osame.it.product.Refusal.refusal;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One installment: levied, demanded in time, paid late at a store, certified. */
final class LateInstallment {

  private static final Person TARO = new Person(101, "遅雄");
  private static final Charge FIRST = Charge.of(TARO, "01", 2026, 1, 94_300, "2026-06-30");
  private static final LocalDate PAID = LocalDate.of(2026, 9, 15);
  private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 25);

  private final StoryCity city;
  private DemandRound demand;

  LateInstallment(StoryCity city) {
    this.city = city;
  }

  void write(Diary diary) {
    diary.on("2026-06-05", "the first installment is levied", this::levy);
    diary.on(
        "2026-07-10",
        "its demand notice is printed",
        () -> {
          demand = new DemandRound(city, "01", FIRST.notice(), FIRST.due(), date("2026-07-17"));
          demand.print();
        });
    diary.on("2026-07-17", "the notice is posted in time", this::demandedInTime);
    diary.on(
        "2026-09-16",
        "the store tells of the payment",
        () -> new StoreDay(city).preliminary(FIRST, PAID).becomes("0 = 0 + 0 + 0"));
    diary.on("2026-09-17", "a certificate is asked for too early", this::tooEarly);
    diary.on(RECEIVED, "the money arrives", this::received);
    diary.on("2026-10-02", "the charge is paid and the certificate issued", this::certified);
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private void levy() {
    city.people(TARO);
    city.levy(FIRST);
    assertThat(city.entries(FIRST)).containsExactly("TAX ASSESSED 94300");
  }

  private void demandedInTime() {
    demand.dispatch();
    JsonObject run = demand.state();
    // The last day by law is a holiday, which does not move it.
    assertThat(run.getString("latestDispatch")).isEqualTo("2026-07-20");
    assertThat(List.of(run.getInt("planned"), run.getInt("sum"), run.getInt("late")))
        .containsExactly(1, 94_300, 0);
  }

  private JsonObject check() {
    return city.receipt().post("certificates/check", order());
  }

  private static Map<String, String> order() {
    return Map.of("kind", "FULL_PAYMENT", "addresseeNumber", TARO.number(), "purpose", "融資");
  }

  private void tooEarly() {
    assertThat(city.balance(FIRST)).isEqualTo(94_300);
    assertThat(check().getJsonObject("findings").keySet())
        .containsExactlyInAnyOrder("PRELIMINARY_ONLY", "CHARGE_OPEN");
    assertThat(refusal(() -> city.receipt().post("certificates", order())))
        .isIn("422 RC-E-085", "422 RC-E-086");
  }

  private void received() {
    new StoreDay(city).last(FIRST, PAID).becomes("94300 = 94300 + 0 + 0");
    assertThat(city.balance(FIRST)).isZero();
    assertThat(city.charge(FIRST))
        .containsExactly(
            "2026-07-01..2026-07-31: 31 days, base 94000, 2.8% = 223",
            "2026-08-01..2026-09-15: 46 days, base 94000, 9.1% = 1078", "sum 1301, definite 1300");
    assertThat(fileTotal(RECEIVED)).isEqualTo(94_300);
    assertThat(fileTotal(PAID)).isZero();
  }

  private int fileTotal(LocalDate day) {
    return city.receipt().get("daily-reports/" + day).getInt("fileTotal");
  }

  private void certified() {
    city.paid(FIRST, 1_300);
    assertThat(city.entries(FIRST))
        .containsExactly(
            "TAX ASSESSED 94300",
            "CHARGE DELINQUENCY_CHARGE 1300",
            "TAX PAID -94300 2026-09-15",
            "CHARGE PAID -1300 2026-10-02");
    // The charge is no revenue of the tax: the report has it under its own component.
    assertThat(
            city.receipt().get("daily-reports/" + city.today()).getJsonArray("rows").stream()
                .map(JsonValue::asJsonObject)
                .map(row -> row.getString("component") + " " + row.getInt("posted")))
        .containsExactly("CHARGE 1300");
    assertThat(check().getJsonObject("findings")).isEmpty();
    JsonObject issued = city.receipt().post("certificates", order());
    String code = issued.getString("verificationCode");
    JsonObject verified =
        city.receipt().post("certificates/verify", Map.of("verificationCode", code));
    assertThat(verified.getString("certifiedOn")).isEqualTo("2026-10-02");
    assertThat(verified.getString("addresseeNumber")).isEqualTo(TARO.number());
  }
}
