package osame.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;

/**
 * A store that tells of payments, takes one back, and pays; one slip of the pen, one file twice.
 */
final class StoreMessages {

  private static final LocalDate TOLD = LocalDate.of(2026, 8, 28);
  private static final LocalDate DUE = LocalDate.of(2026, 8, 31);

  private final StoryCity city;
  private final Charge paid = Charge.of(new Person(801, "店子"), "01", 2026, 2, 18_700, "2026-08-31");
  private final Charge takenBack =
      Charge.of(new Person(802, "消子"), "01", 2026, 2, 26_000, "2026-08-31");
  private final Charge untold =
      Charge.of(new Person(803, "確子"), "01", 2026, 2, 30_500, "2026-08-31");

  StoreMessages(StoryCity city) {
    this.city = city;
  }

  void write(Diary diary) {
    diary.on(
        "2026-07-31",
        "second installments are levied",
        () -> {
          city.people(paid.person(), takenBack.person(), untold.person());
          city.levy(paid, takenBack, untold);
        });
    diary.on(TOLD, "two payments are told", this::told);
    diary.on(DUE, "one is taken back", this::takenBack);
    diary.on("2026-09-07", "the money of the others comes", this::money);
    diary.on("2026-09-08", "one of them is sent again", this::again);
  }

  private void told() {
    new StoreDay(city)
        .preliminary(paid, TOLD)
        .preliminary(takenBack, TOLD)
        .becomes("0 = 0 + 0 + 0");
    assertThat(city.balance(paid)).isEqualTo(18_700);
    assertThat(city.balance(takenBack)).isEqualTo(26_000);
  }

  private void takenBack() {
    new StoreDay(city).cancelled(takenBack, TOLD).becomes("0 = 0 + 0 + 0");
    assertThat(city.balance(takenBack)).isEqualTo(26_000);
  }

  private void money() {
    String right = paid.barcode();
    char wrongDigit = right.endsWith("9") ? '0' : (char) (right.charAt(43) + 1);
    new StoreDay(city)
        .last(paid, TOLD)
        .last(untold, DUE)
        .last(paid, right.substring(0, 43) + wrongDigit, TOLD)
        .becomes("67900 = 49200 + 0 + 18700");
    assertThat(city.entries(paid))
        .containsExactly("TAX ASSESSED 18700", "TAX PAID -18700 2026-08-28");
    assertThat(city.entries(untold))
        .containsExactly("TAX ASSESSED 30500", "TAX PAID -30500 2026-08-31");
    assertThat(city.entries(takenBack)).containsExactly("TAX ASSESSED 26000");
    assertThat(city.charge(paid)).last().isEqualTo("sum 0, definite 0");
    assertThat(suspense()).containsExactly("WRONG_CHECK_DIGIT 18700");
  }

  private void again() {
    new StoreDay(city).last(paid, TOLD).becomes("18700 = 0 + 0 + 18700");
    assertThat(city.balance(paid)).isZero();
    assertThat(suspense()).containsExactly("WRONG_CHECK_DIGIT 18700", "ALREADY_FINAL 18700");
  }

  private List<String> suspense() {
    return city.receipt().get("suspense").getJsonArray("rows").stream()
        .map(JsonValue::asJsonObject)
        .map(row -> row.getString("reason") + " " + row.getInt("amount"))
        .toList();
  }
}
