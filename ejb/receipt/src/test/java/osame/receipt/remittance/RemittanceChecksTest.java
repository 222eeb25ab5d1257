package osame.receipt.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.RemittanceCheckRow;
import osame.receipt.api.RemittanceChecks;
import osame.receipt.payment.Teller;
import osame.receipt.testing.Approvers;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** What two banks paid in, against their notices. */
class RemittanceChecksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 4);
  private static final ReceivedOn RECEIVED = new ReceivedOn(DAY);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;
  private Approvers approvers;
  private RemittanceChecks checks;

  @BeforeEach
  void levy() {
    teller = new Teller(database.dataSource());
    city = new SmallCity(database);
    city.clear();
    city.person(1);
    city.levy(1, SmallCity.key(2026, "01", 1, 1), DAY, 50_000);
    approvers = new Approvers(teller.transactions.jdbi());
    checks =
        new RemittanceChecksBean(
            teller.transactions.jdbi(), approvers, teller.log, Surroundings.session());
    teller.post(
        "notices",
        Teller.notices(
            List.of(
                "BANK_COUNTER,9001,2026,2026,01,0000000001,1,10000,2026-09-03",
                "BANK_COUNTER,9001,2026,2026,01,0000000999,1,300,2026-09-03",
                "BANK_COUNTER,9002,2026,2026,01,0000000001,1,45000,2026-09-03")),
        PaymentFileFormat.PAID_NOTICE,
        DAY);
  }

  @AfterEach
  void leave() {
    city.close();
  }

  private void paidIn(String institution, long amount) {
    teller.transactions.run(
        () -> checks.record(SmallCity.act(DAY), RECEIVED, institution, Yen.of(amount)));
  }

  private List<String> rows(boolean openOnly) {
    return checks.list(openOnly, PageRequest.first(10)).rows().stream()
        .map(RemittanceChecksTest::text)
        .toList();
  }

  private static String text(RemittanceCheckRow row) {
    return row.institution()
        + " "
        + row.noticed().value()
        + (row.remitted() == null ? "" : " " + row.remitted().value())
        + " "
        + row.state();
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(ReceiptException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private long propose() {
    return teller.transactions.call(
        () -> checks.propose(SmallCity.act(DAY), RECEIVED, "9001", "300円は翌日払込み"));
  }

  private void settle() {
    teller.transactions.run(() -> checks.settle(SmallCity.act(DAY), RECEIVED, "9001"));
  }

  /** Money in suspense and beyond the debt was noticed all the same. */
  @Test
  @Tag("RC-035")
  void matchedShortExplainedApprovedAndOpenAgain() {
    assertThat(rows(true)).containsExactly("9001 10300 WAITING", "9002 45000 WAITING");
    paidIn("9002", 45_000);
    paidIn("9001", 10_000);
    paidIn("9003", 500);
    assertThat(rows(false))
        .containsExactly(
            "9001 10300 10000 DIFFERENT", "9002 45000 45000 MATCHED", "9003 0 500 DIFFERENT");
    assertThat(rows(true)).hasSize(2);
    refused("RC-E-212", this::settle);
    long approval = propose();
    assertThat(rows(true)).contains("9001 10300 10000 PROPOSED");
    refused("RC-E-212", this::settle);

    approvers.as("approver01");
    teller.transactions.run(() -> approvers.approve(SmallCity.act(DAY), approval, "可"));
    assertThat(rows(true)).contains("9001 10300 10000 APPROVED");
    settle();

    assertThat(rows(true)).containsExactly("9003 0 500 DIFFERENT");
    refused("RC-E-211", this::settle);
    paidIn("9001", 9_000);
    assertThat(rows(true)).contains("9001 10300 9000 DIFFERENT");
    paidIn("9001", 10_300);
    assertThat(rows(false)).contains("9001 10300 10300 MATCHED");
  }

  @Test
  @Tag("RC-035")
  void whatIsRefused() {
    refused("RC-E-206", () -> paidIn("90/01", 1));
    refused("RC-E-210", () -> paidIn("9001", -1));
    refused("RC-E-211", this::propose);
    refused(
        "RC-E-014",
        () ->
            checks.record(SmallCity.act(DAY), new ReceivedOn(DAY.plusDays(1)), "9001", Yen.of(1)));
  }
}
