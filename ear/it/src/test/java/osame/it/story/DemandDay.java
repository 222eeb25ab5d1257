package osame.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import osame.it.product.BankAnswers;

/** A run of demand notices whose envelopes are pulled before the post takes them. */
final class DemandDay {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
  private static final LocalDate POSTED = LocalDate.of(2026, 7, 17);

  private final StoryCity city;
  private final Charge a = charge(901, "督一", 30_000);
  private final Charge b = charge(902, "督二", 22_000);
  private final Charge c = charge(903, "督三", 41_000);
  private final Charge d = charge(904, "督四", 28_000);
  private final Charge e = charge(905, "督五", 15_000);
  private final Charge f = charge(906, "督六", 33_000);
  private final Charge g = charge(907, "督七", 19_000);
  private DemandRound round;
  private byte[] request;

  DemandDay(StoryCity city) {
    this.city = city;
  }

  private static Charge charge(int person, String name, long amount) {
    return Charge.of(new Person(person, name), "01", 2026, 1, amount, DUE.toString());
  }

  void write(Diary diary) {
    diary.on("2026-06-05", "seven first installments are levied", this::levy);
    diary.on(
        "2026-06-19",
        "grace and suspension are decided",
        () -> {
          hold(c, "COLLECTION_GRACE", "2026-06-20", "2026-12-19", "地方税法15条1項");
          hold(e, "ENFORCEMENT_SUSPENSION", "2026-06-19", null, "地方税法15条の7第1項");
        });
    diary.on("2026-06-25", "a debit is ordered", this::orderDebit);
    diary.on("2026-06-29", "one pays a part", () -> city.paid(d, 5_000));
    diary.on("2026-07-06", "the debit fails", this::debitFails);
    diary.on("2026-07-10", "the run is extracted, approved and printed", this::print);
    diary.on(
        "2026-07-13",
        "money arrives that was paid in time",
        () -> new StoreDay(city).last(g, DUE).becomes("19000 = 19000 + 0 + 0"));
    diary.on(
        "2026-07-15",
        "a store tells of a payment",
        () ->
            new StoreDay(city).preliminary(b, LocalDate.of(2026, 7, 14)).becomes("0 = 0 + 0 + 0"));
    diary.on("2026-07-16", "two envelopes are pulled", this::pull);
    diary.on(POSTED, "the others are posted", this::posted);
    diary.on("2026-07-24", "the told payment arrives", this::arrived);
  }

  private void levy() {
    city.people(a.person(), b.person(), c.person(), d.person(), e.person(), f.person(), g.person());
    city.account(f.person());
    city.levy(a, b, c, d, e, f, g);
  }

  private void hold(Charge charge, String kind, String from, String to, String article) {
    Map<String, String> order =
        new HashMap<>(Map.of("kind", kind, "from", from, "article", article, "reason", "決定の登録"));
    if (to != null) {
      order.put("to", to);
    }
    city.arrears().post("receivables/" + city.id(charge) + "/holds", order);
  }

  private void orderDebit() {
    JsonObject run = city.receipt().post("debit-runs", Map.of("day", DUE.toString()));
    assertThat(List.of(run.getInt("lines"), run.getInt("total"))).containsExactly(1, 33_000);
    request =
        city.receipt().download("files/archived/" + run.getJsonArray("archivedFileIds").getInt(0));
  }

  private void debitFails() throws IOException {
    byte[] result = BankAnswers.to(BankAnswers.read(request), line -> false);
    city.payments("DEBIT_RESULT", city.file("result.dat", result), "0 = 0 + 0 + 0");
    assertThat(city.balance(f)).isEqualTo(33_000);
  }

  private void print() {
    round = new DemandRound(city, "01", null, DUE, POSTED);
    JsonObject run = round.state();
    assertThat(List.of(run.getInt("planned"), run.getInt("sum"), run.getInt("excluded")))
        .containsExactly(5, 127_000, 2);
    assertThat(round.demands("PLANNED"))
        .containsExactlyInAnyOrder("30000", "22000", "23000", "33000", "19000");
    assertThat(round.demands("EXCLUDED"))
        .containsExactlyInAnyOrder("41000 COLLECTION_GRACE", "15000 ENFORCEMENT_SUSPENSION");
    round.print();
  }

  private void pull() {
    List<String> pulls = round.pulls();
    assertThat(pulls.stream().map(line -> line.substring(line.indexOf(' ') + 1)))
        .containsExactlyInAnyOrder("22000 PRELIMINARY", "19000 PAID");
    for (String line : pulls) {
      round.pull(Long.parseLong(line.substring(0, line.indexOf(':'))));
    }
    assertThat(round.pulls()).isEmpty();
  }

  private void posted() {
    round.dispatch();
    JsonObject run = round.state();
    assertThat(List.of(run.getInt("planned"), run.getInt("sum"), run.getInt("pulled")))
        .containsExactly(3, 86_000, 2);
    assertThat(round.demands("DISPATCHED")).containsExactlyInAnyOrder("30000", "23000", "33000");
    assertThat(demand(a)).containsExactly("DISPATCHED 2026-07-17, seizure from 2026-07-28");
    assertThat(demand(b)).containsExactly("PULLED");
    assertThat(demand(g)).containsExactly("PULLED");
    assertThat(dispatchRecord(a)).isEqualTo("物語 督一|物語市本町一丁目1番|2026-07-17");
  }

  private String dispatchRecord(Charge charge) {
    return city.general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT concat_ws('|', recipient_name, recipient_address, dispatched_on)"
                            + " FROM receipt.demand WHERE receivable_id = :id")
                    .bind("id", city.id(charge))
                    .mapTo(String.class)
                    .one());
  }

  private List<String> demand(Charge charge) {
    return city.receipt().list("receivables/" + city.id(charge) + "/demands").stream()
        .map(JsonValue::asJsonObject)
        .map(
            row ->
                row.getString("state")
                    + (row.containsKey("seizureFrom")
                        ? " "
                            + row.getString("dispatchedOn")
                            + ", seizure from "
                            + row.getString("seizureFrom")
                        : ""))
        .toList();
  }

  private void arrived() {
    new StoreDay(city).last(b, LocalDate.of(2026, 7, 14)).becomes("22000 = 22000 + 0 + 0");
    assertThat(city.charge(b))
        .containsExactly(
            "2026-07-01..2026-07-14: 14 days, base 22000, 2.8% = 23", "sum 23, definite 0");
    assertThat(demand(b)).containsExactly("PULLED");
  }
}
