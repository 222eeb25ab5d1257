package osame.receipt.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.CodedException;
import osame.foundation.DatePeriod;
import osame.foundation.FiscalYear;
import osame.foundation.Yen;
import osame.receipt.api.Demand;
import osame.receipt.api.DemandExclusion;
import osame.receipt.api.DemandPull;
import osame.receipt.api.DemandRun;
import osame.receipt.api.DemandRunState;
import osame.receipt.api.DemandState;
import osame.receipt.api.HoldKind;
import osame.receipt.payment.Teller;
import osame.receipt.testing.SmallCity;
import osame.setup.testing.TestDatabase;

/** The first installment of a year is demanded, and what becomes of the letters. */
@Tag("RC-092")
@Tag("RC-110")
class DemandStoriesTest {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
  private static final LocalDate EXTRACTION = LocalDate.of(2026, 7, 10);
  private static final LocalDate POSTED = LocalDate.of(2026, 7, 17);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private DemandDesk desk;
  private long a;
  private long b;
  private long c;
  private long d;
  private long g;

  @BeforeEach
  void levy() {
    desk = new DemandDesk(database);
    a = owes(1, 30_000);
    b = owes(2, 22_000);
    c = owes(3, 41_000);
    d = owes(4, 28_000);
    long e = owes(5, 15_000);
    owes(6, 33_000);
    g = owes(7, 19_000);
    desk.hold(
        DUE, c, HoldKind.COLLECTION_GRACE, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 12, 20));
    desk.hold(DUE, e, HoldKind.ENFORCEMENT_SUSPENSION, LocalDate.of(2026, 6, 1), null);
    pay(4, 5_000, LocalDate.of(2026, 6, 29), DUE);
  }

  private long owes(int person, long tax) {
    return desk.levy(database.superuserJdbi(), person, DUE, tax);
  }

  private void pay(int person, long amount, LocalDate paidOn, LocalDate receivedOn) {
    String line =
        "CONVENIENCE_STORE,S1,2026,2026,01,%010d,1,%d,%s".formatted(100 + person, amount, paidOn);
    desk.teller.post(
        "shop " + person + " " + amount, Teller.notices(List.of(line)), "PAID_NOTICE", receivedOn);
  }

  private long printed() {
    long run = desk.extract(EXTRACTION, DUE, POSTED);
    desk.approve(EXTRACTION, run);
    desk.print(EXTRACTION, run);
    return run;
  }

  private static List<Long> people(List<Demand> demands) {
    return demands.stream()
        .map(demand -> Long.parseLong(demand.addresseeNumber().value()))
        .toList();
  }

  private static void refused(String code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void onlyWhatThePostTookHasAnEffect() {
    long run = desk.extract(EXTRACTION, DUE, POSTED);
    DemandRun extracted = desk.inquiry.run(run).orElseThrow();
    assertThat(extracted.planned()).isEqualTo(5);
    assertThat(extracted.sum()).isEqualTo(Yen.of(127_000));
    assertThat(extracted.latestDispatch()).isEqualTo(LocalDate.of(2026, 7, 20));
    assertThat(extracted.late()).isZero();
    assertThat(desk.demands(run, DemandState.EXCLUDED))
        .extracting(Demand::receivableId, Demand::exclusion)
        .contains(tuple(c, DemandExclusion.COLLECTION_GRACE))
        .hasSize(2);
    desk.approve(EXTRACTION, run);
    desk.print(EXTRACTION, run);
    assertThat(people(desk.demands(run, DemandState.PLANNED))).containsExactly(1L, 2L, 4L, 6L, 7L);
    assertThat(desk.letters.drafts()).hasSize(5);

    // G had paid in time; B's payment is announced by a store.
    LocalDate pullDay = LocalDate.of(2026, 7, 16);
    pay(7, 19_000, DUE, LocalDate.of(2026, 7, 13));
    desk.announce(2, 22_000, LocalDate.of(2026, 7, 14), LocalDate.of(2026, 7, 15));
    List<Demand> toPull = desk.toPull(pullDay, run);
    assertThat(toPull)
        .extracting(Demand::receivableId, Demand::letterNumber, Demand::pulledFor)
        .containsExactly(tuple(b, 2L, DemandPull.PRELIMINARY), tuple(g, 5L, DemandPull.PAID));
    refused("RC-E-075", () -> desk.confirm(POSTED, run, POSTED));
    assertThat(desk.pull(pullDay, run, 5).pulledFor()).isEqualTo(DemandPull.PAID);
    assertThat(desk.pull(pullDay, run, 2).pulledFor()).isEqualTo(DemandPull.PRELIMINARY);
    refused("RC-E-074", () -> desk.pull(pullDay, run, 99));
    refused("RC-E-076", () -> desk.confirm(POSTED, run, POSTED.plusDays(1)));
    desk.confirm(POSTED, run, POSTED);

    DemandRun dispatched = desk.inquiry.run(run).orElseThrow();
    assertThat(dispatched.state()).isEqualTo(DemandRunState.DISPATCHED);
    assertThat(dispatched.planned()).isEqualTo(3);
    assertThat(dispatched.sum()).isEqualTo(Yen.of(86_000));
    List<Demand> effective = desk.demands(run, DemandState.DISPATCHED);
    assertThat(people(effective)).containsExactly(1L, 4L, 6L);
    assertThat(effective).extracting(Demand::dispatchedOn).containsOnly(POSTED);
    assertThat(effective.get(0).seizureFrom()).isEqualTo(LocalDate.of(2026, 7, 28));
    assertThat(desk.inquiry.ofReceivable("T001", b))
        .extracting(Demand::state, Demand::seizureFrom)
        .containsExactly(tuple(DemandState.PULLED, null));
    assertThat(desk.letters.withdrawn()).containsExactlyInAnyOrder(2L, 5L);
    assertThat(
            desk.city.strings(
                "SELECT concat_ws('|', recipient_name, recipient_address, dispatched_on)"
                    + " FROM receipt.demand WHERE state = 'DISPATCHED' ORDER BY demand_id"))
        .hasSize(3)
        .allMatch(record -> record.equals("x|見本市中央一丁目2番3号|2026-07-17"));
    assertThat(
            desk.city.number(
                "SELECT count(*) FROM receipt.api_demand WHERE effective_on IS NOT NULL"))
        .isEqualTo(3);
    // The ordinance has no fee.
    assertThat(desk.city.balances(a)).containsExactly(30_000L, 0L, 0L);
  }

  @Test
  void aPlanIsPrintedOnlyAsItWasApproved() {
    long run = desk.extract(EXTRACTION, DUE, POSTED);
    refused("RC-E-073", () -> desk.print(EXTRACTION, run));
    Demand ofD =
        desk.demands(run, DemandState.PLANNED).stream()
            .filter(demand -> demand.receivableId() == d)
            .findFirst()
            .orElseThrow();
    desk.teller.transactions.run(
        () -> desk.demands.exclude(SmallCity.act(EXTRACTION), ofD.demandId()));
    desk.approve(EXTRACTION, run);
    refused(
        "RC-E-072",
        () ->
            desk.teller.transactions.run(
                () -> desk.demands.exclude(SmallCity.act(EXTRACTION), ofD.demandId())));
    // What is paid between approval and printing gets no letter.
    pay(7, 19_000, DUE, EXTRACTION);
    desk.print(EXTRACTION, run);
    assertThat(desk.letters.drafts()).hasSize(3);
    refused("RC-E-072", () -> desk.print(EXTRACTION, run));
    // D can be demanded by another run, the others cannot.
    long next = desk.extract(EXTRACTION, DUE, POSTED);
    assertThat(people(desk.demands(next, DemandState.PLANNED))).containsExactly(4L);
    refused("RC-E-070", () -> desk.extract(EXTRACTION, DUE.minusDays(1), POSTED));
    refused("RC-E-071", () -> desk.extract(DUE, DUE, POSTED));
  }

  @Test
  void smallAmountsUnknownAddressesAndOpenDebitsAreLeftOut() {
    desk.parameters.add(
        DemandsBean.SMALL_AMOUNT, "", DatePeriod.startingOn(LocalDate.of(2000, 1, 1)), "20000");
    database
        .superuserJdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "UPDATE addressing.addressee SET address = '' WHERE addressee_number = ?",
                  SmallCity.number(1));
              handle.execute(
                  "INSERT INTO receipt.debit_account (addressee_number, bank_code, bank_name,"
                      + " branch_code, branch_name, account_kind, account_number, holder_kana,"
                      + " valid) VALUES (?, '9001', 'x', '001', 'x', 'ORDINARY', '0000001', 'x',"
                      + " '[2020-01-01,)')",
                  SmallCity.number(6));
              handle.execute(
                  "INSERT INTO receipt.debit_run (debit_day, request_id, created_by) VALUES"
                      + " ('2026-06-30', gen_random_uuid(), 'x')");
              handle.execute(
                  "INSERT INTO receipt.debit_request (debit_run_id, receivable_id,"
                      + " debit_account_id, archived_file_id, amount, customer_number) SELECT"
                      + " n.debit_run_id, r.receivable_id, a.debit_account_id, 1, 33000,"
                      + " repeat('0', 20) FROM receipt.debit_run n, receipt.debit_account a,"
                      + " receipt.receivable r WHERE r.addressee_number = ?",
                  SmallCity.number(6));
            });
    long run = desk.extract(EXTRACTION, DUE, POSTED);
    assertThat(desk.demands(run, DemandState.EXCLUDED))
        .extracting(demand -> demand.addresseeNumber().value().substring(14) + demand.exclusion())
        .containsExactlyInAnyOrder(
            "1ADDRESS_UNKNOWN",
            "3COLLECTION_GRACE",
            "5ENFORCEMENT_SUSPENSION",
            "6DEBIT_PENDING",
            "7SMALL_AMOUNT");
  }

  @Test
  @Tag("RC-094")
  void aReturnedLetterIsServedByPublication() {
    long run = printed();
    desk.confirm(POSTED, run, POSTED);
    LocalDate back = LocalDate.of(2026, 7, 27);
    FiscalYear year = new FiscalYear(2026);
    refused("RC-E-077", () -> returned(back, year, 99));
    refused("RC-E-076", () -> returned(POSTED.minusDays(1), year, 1));
    Demand returned = returned(back, year, 1);
    assertThat(returned.state()).isEqualTo(DemandState.RETURNED);
    assertThat(returned.seizureFrom()).isNull();

    LocalDate posted = LocalDate.of(2026, 8, 3);
    List<Long> ids = List.of(returned.demandId());
    refused(
        "RC-E-078", () -> publish(List.of(returned.demandId(), returned.demandId() + 1), posted));
    assertThat(publish(ids, posted)).isEqualTo(1);
    Demand served = desk.inquiry.ofReceivable("T001", a).get(0);
    assertThat(served.state()).isEqualTo(DemandState.PUBLISHED);
    assertThat(served.servedOn()).isEqualTo(LocalDate.of(2026, 8, 10));
    assertThat(served.seizureFrom()).isEqualTo(LocalDate.of(2026, 8, 21));
  }

  private Demand returned(LocalDate day, FiscalYear year, long number) {
    return desk.teller.transactions.call(
        () -> desk.dispatch.returned(SmallCity.act(day), year, number, day));
  }

  private int publish(List<Long> ids, LocalDate postedOn) {
    return desk.teller.transactions.call(
        () -> desk.dispatch.publish(SmallCity.act(postedOn), ids, postedOn));
  }

  @Test
  @Tag("RC-094")
  @Tag("RC-006")
  void theFeeOfTheOrdinanceIsEnteredAtDispatchAndTakenBackWithTheNotice() {
    desk.parameters.add(
        DemandDispatchBean.FEE, "", DatePeriod.startingOn(LocalDate.of(2000, 1, 1)), "100");
    long run = printed();
    assertThat(desk.city.balances(a)).containsExactly(30_000L, 0L, 0L);
    desk.confirm(POSTED, run, POSTED);
    assertThat(desk.city.balances(a)).containsExactly(30_000L, 100L, 0L);
    assertThat(desk.city.entries(a)).containsExactly("FEE DEMAND_FEE 100");
    long demandId = desk.inquiry.ofReceivable("T001", a).get(0).demandId();
    LocalDate later = POSTED.plusDays(3);
    desk.teller.transactions.run(() -> desk.dispatch.withdraw(SmallCity.act(later), demandId));
    assertThat(desk.city.balances(a)).containsExactly(30_000L, 0L, 0L);
    refused(
        "RC-E-077",
        () ->
            desk.teller.transactions.run(
                () -> desk.dispatch.withdraw(SmallCity.act(later), demandId)));
    // It is demanded anew; the others have their notice.
    long again = desk.extract(later, DUE, later);
    assertThat(people(desk.demands(again, DemandState.PLANNED))).containsExactly(1L);
    assertThat(desk.inquiry.run(again).orElseThrow().late()).isZero();
  }

  @Test
  void whatIsNotDemandedInTimeIsWarnedOf() {
    LocalDate latest = LocalDate.of(2026, 7, 20);
    assertThat(desk.demands.due(latest))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.count()).isEqualTo(7);
              assertThat(due.latestDispatch()).isEqualTo(latest);
              assertThat(due.late()).isFalse();
            });
    assertThat(desk.demands.due(latest.plusDays(1))).allMatch(due -> due.late());
    long run = desk.extract(latest, DUE, latest.plusDays(1));
    assertThat(desk.inquiry.run(run).orElseThrow().late()).isEqualTo(5);
    desk.teller.transactions.run(() -> desk.demands.discard(SmallCity.act(latest), run));
    assertThat(desk.inquiry.run(run).orElseThrow().state()).isEqualTo(DemandRunState.DISCARDED);
    assertThat(desk.extract(latest, DUE, latest)).isGreaterThan(run);
  }

  @Test
  @Tag("RC-095")
  void aHoldExemptsTheDelinquencyChargeOfItsDays() {
    // Grace of 120,000 yen due 2025-09-01 for illness, from November to April; paid in June.
    LocalDate due = LocalDate.of(2025, 9, 1);
    long u = desk.levy(database.superuserJdbi(), 21, due, 120_000);
    desk.hold(
        LocalDate.of(2025, 11, 1),
        u,
        HoldKind.COLLECTION_GRACE,
        LocalDate.of(2025, 11, 1),
        LocalDate.of(2026, 5, 1));
    LocalDate paidOn = LocalDate.of(2026, 6, 15);
    String line = "BANK_COUNTER,9001,2025,2025,01,0000000121,1,120000,2026-06-15";
    desk.teller.post("bank", Teller.notices(List.of(line)), "PAID_NOTICE", paidOn);
    assertThat(desk.city.balances(u)).containsExactly(0L, 0L, 2_400L);
    refused(
        "RC-E-080",
        () -> desk.hold(paidOn, u, HoldKind.COLLECTION_GRACE, LocalDate.of(2026, 4, 1), null));
    refused("RC-E-081", () -> end(paidOn, 999, paidOn));
  }

  private void end(LocalDate today, long holdId, LocalDate lastDay) {
    desk.teller.transactions.run(() -> desk.holds.end(SmallCity.act(today), holdId, lastDay));
  }
}
