package osame.receipt.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.DatePeriod;
import osame.receipt.api.Arrivals;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.ReceiptException;
import osame.receipt.payment.Teller;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** A week of a bank that forgets a day. */
class ArrivalBoardTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;
  private LocalDate today;
  private Arrivals arrivals;

  @BeforeEach
  void levy() {
    teller = new Teller(database.dataSource());
    teller.parameters.add(
        "receipt.arrival",
        "PAID_NOTICE/9001",
        DatePeriod.startingOn(MONDAY.minusYears(1)),
        "BUSINESS_DAYS +1");
    city = new SmallCity(database);
    city.clear();
    city.person(1);
    city.levy(1, SmallCity.key(2026, "01", 1, 1), MONDAY, 50_000);
    arrivals =
        new ArrivalsBean(
            teller.transactions.jdbi(), teller.parameters, Surroundings.businessDates(() -> today));
  }

  @AfterEach
  void leave() {
    city.close();
  }

  private void notice(LocalDate day, String institution, long amount) {
    teller.post(
        institution + day,
        Teller.notices(
            List.of(
                "BANK_COUNTER,%s,2026,2026,01,0000000001,1,%d,%s"
                    .formatted(institution, amount, day))),
        PaymentFileFormat.PAID_NOTICE,
        day);
  }

  private List<String> board(LocalDate on) {
    today = on;
    return arrivals.board(MONDAY, MONDAY.plusDays(3)).stream()
        .map(
            a ->
                a.receivedOn().value()
                    + " "
                    + a.state()
                    + (a.amount() == null ? "" : " " + a.amount().value()))
        .toList();
  }

  @Test
  @Tag("RC-111")
  void expectedThenLateThenSkippedThenOutOfOrder() {
    notice(MONDAY, "9001", 1_000);
    notice(MONDAY.plusDays(1), "9002", 2_000);
    assertThat(board(MONDAY.plusDays(2)))
        .containsExactly(
            "2026-09-07 ARRIVED 1000",
            "2026-09-08 EXPECTED",
            "2026-09-09 EXPECTED",
            "2026-09-10 EXPECTED");
    assertThat(board(MONDAY.plusDays(3))).contains("2026-09-08 LATE", "2026-09-09 EXPECTED");
    notice(MONDAY.plusDays(2), "9001", 3_000);
    assertThat(board(MONDAY.plusDays(3))).contains("2026-09-08 SKIPPED", "2026-09-09 ARRIVED 3000");
    notice(MONDAY.plusDays(1), "9001", 4_000);
    assertThat(board(MONDAY.plusDays(3))).contains("2026-09-08 ARRIVED_OUT_OF_ORDER 4000");
  }

  @Test
  void whatCanNotBeShown() {
    today = MONDAY;
    assertThatThrownBy(() -> arrivals.board(MONDAY, MONDAY.minusDays(1)))
        .isInstanceOfSatisfying(
            ReceiptException.class, e -> assertThat(e.code()).isEqualTo("RC-E-220"));
    teller.parameters.set("receipt.arrival", "SOMETIMES");
    assertThatThrownBy(() -> arrivals.board(MONDAY, MONDAY))
        .isInstanceOfSatisfying(
            ReceiptException.class, e -> assertThat(e.code()).isEqualTo("RC-E-221"));
  }
}
