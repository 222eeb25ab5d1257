package osame.receipt.suspense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.ReceivableKey;
import osame.receipt.api.Suspense;
import osame.receipt.api.SuspenseReason;
import osame.receipt.payment.Teller;
import osame.receipt.posting.PostingRulesSource;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** An officer works off what could not be posted. */
@Tag("RC-024")
class SuspenseDeskTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 4);
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
  private static final ReceivableKey KEY = SmallCity.key(2026, "01", 100, 2);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;
  private SuspenseDeskBean desk;
  private long receivable;

  @AfterEach
  void leave() {
    city.close();
  }

  @BeforeEach
  void receive() {
    teller = new Teller(database.dataSource());
    city = new SmallCity(database);
    city.clear();
    desk =
        new SuspenseDeskBean(
            teller.transactions.jdbi(),
            teller.log,
            new PostingRulesSource(teller.parameters),
            Surroundings.session());
    database
        .superuserJdbi()
        .useHandle(h -> h.execute("INSERT INTO operations.business_date (day) VALUES (?)", TODAY));
    city.person(1);
    receivable = city.levy(1, KEY, LocalDate.of(2026, 8, 31), 20_000);
    teller.post(
        "notices",
        Teller.notices(
            List.of(
                "BANK_COUNTER,9001,2026,2026,01,0000000999,2,25000,2026-08-31",
                "BANK_COUNTER,9001,2026,2026,01,0000000100,2,700,2026-99-31")),
        "PAID_NOTICE",
        RECEIVED);
  }

  private Suspense row(SuspenseReason reason) {
    return desk.open(null, PageRequest.first(10)).rows().stream()
        .filter(s -> s.reason() == reason)
        .findFirst()
        .orElseThrow();
  }

  private void refused(String code, Runnable work) {
    Map<String, List<String>> before = city.ledger();
    assertThatThrownBy(() -> teller.transactions.run(work))
        .isInstanceOfSatisfying(ReceiptException.class, e -> assertThat(e.code()).isEqualTo(code));
    assertThat(city.ledger()).isEqualTo(before);
  }

  @Test
  void theListTellsReasonAgeAndOwner() {
    Suspense unknown = row(SuspenseReason.UNKNOWN_RECEIVABLE);
    assertThat(unknown.ageDays()).isEqualTo(6);
    assertThat(unknown.fileName()).isEqualTo("notices");
    assertThat(unknown.line()).isEqualTo(2);
    assertThat(unknown.owner()).isNull();
    assertThat(row(SuspenseReason.UNREADABLE_DATE).paidOn()).isNull();

    teller.transactions.run(
        () -> desk.assign(SmallCity.act(TODAY), unknown.suspenseId(), "receipt02"));

    assertThat(desk.open("receipt02", PageRequest.first(10)).total()).isOne();
    assertThat(desk.open("receipt03", PageRequest.first(10)).total()).isZero();
    assertThat(desk.open(null, PageRequest.first(1)).total()).isEqualTo(2);
  }

  @Test
  void correctedItIsPostedOnTheDayOfTheAct() {
    long id = row(SuspenseReason.UNKNOWN_RECEIVABLE).suspenseId();
    Act act = SmallCity.act(TODAY);

    teller.transactions.run(() -> desk.post(act, id, KEY, null));
    teller.transactions.run(() -> desk.post(act, id, KEY, null)); // the button pressed twice

    assertThat(city.balances(receivable)).containsExactly(0L, 0L, 0L);
    assertThat(city.entries(receivable)).containsExactly("TAX PAID -20000 2026-08-31");
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', amount, arisen_on, received_on) FROM receipt.overpayment"))
        .containsExactly("5000 2026-08-31 2026-09-10");
    assertThat(desk.open(null, PageRequest.first(10)).total()).isOne();
    refused("RC-E-031", () -> desk.post(SmallCity.act(TODAY), id, KEY, null));
    refused(
        "RC-E-031",
        () ->
            desk.makeOverpayment(
                SmallCity.act(TODAY), id, new AddresseeNumber(SmallCity.number(1)), null));
  }

  @Test
  void anUnreadableDayIsAskedFor() {
    long id = row(SuspenseReason.UNREADABLE_DATE).suspenseId();
    refused("RC-E-033", () -> desk.post(SmallCity.act(TODAY), id, KEY, null));
    refused("RC-E-034", () -> desk.post(SmallCity.act(TODAY), id, KEY, new PaidOn(TODAY)));
    teller.transactions.run(
        () -> desk.post(SmallCity.act(TODAY), id, KEY, new PaidOn(LocalDate.of(2026, 8, 30))));
    assertThat(city.entries(receivable)).containsExactly("TAX PAID -700 2026-08-30");
  }

  @Test
  void aWrongKeyPersonOrNumberIsRefused() {
    long id = row(SuspenseReason.UNKNOWN_RECEIVABLE).suspenseId();
    refused(
        "RC-E-032",
        () -> desk.post(SmallCity.act(TODAY), id, SmallCity.key(2026, "01", 999, 2), null));
    refused(
        "RC-E-036",
        () ->
            desk.makeOverpayment(
                SmallCity.act(TODAY), id, new AddresseeNumber(SmallCity.number(9)), null));
    refused("RC-E-030", () -> desk.post(SmallCity.act(TODAY), 999, KEY, null));
  }

  @Test
  void moneyOfNoTaxBecomesAnOverpayment() {
    long id = row(SuspenseReason.UNKNOWN_RECEIVABLE).suspenseId();
    teller.transactions.run(
        () ->
            desk.makeOverpayment(
                SmallCity.act(TODAY), id, new AddresseeNumber(SmallCity.number(1)), null));
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', addressee_number, kind, amount, arisen_on)"
                    + " FROM receipt.overpayment"))
        .containsExactly(SmallCity.number(1) + " ERRONEOUS_PAYMENT 25000 2026-08-31");
  }

  @Test
  void whoComesInTheWayOfAnotherPostingIsToldSoon() throws SQLException {
    long id = row(SuspenseReason.UNKNOWN_RECEIVABLE).suspenseId();
    try (Connection other = database.dataSource().getConnection()) {
      other.setAutoCommit(false);
      other
          .createStatement()
          .execute(
              "SELECT 1 FROM receipt.receivable WHERE receivable_id = "
                  + receivable
                  + " FOR UPDATE");
      refused("RC-E-035", () -> desk.post(SmallCity.act(TODAY), id, KEY, null));
    }
    teller.transactions.run(() -> desk.post(SmallCity.act(TODAY), id, KEY, null));
  }

  @Test
  void aClosedDayIsNotBookedOn() {
    long id = row(SuspenseReason.UNKNOWN_RECEIVABLE).suspenseId();
    database
        .superuserJdbi()
        .useHandle(
            h ->
                h.execute(
                    "INSERT INTO receipt.day_closing (day, entry_count, total_amount, closed_by)"
                        + " VALUES (?, 0, 0, 'x')",
                    TODAY));
    refused("RC-E-012", () -> desk.post(SmallCity.act(TODAY), id, KEY, null));
  }
}
