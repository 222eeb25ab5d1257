package osame.receipt.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyFileState;
import osame.receipt.api.ReceiptException;
import osame.receipt.payment.Teller;
import osame.receipt.testing.SmallCity;
import osame.setup.testing.TestDatabase;

/** First levies and restatements, as the levying systems hand them over. */
class LevyStoriesTest {

  private static final LocalDate JUNE_5 = LocalDate.of(2026, 6, 5);
  private static final LocalDate JULY_10 = LocalDate.of(2026, 7, 10);
  private static final LocalDate SEPTEMBER_15 = LocalDate.of(2026, 9, 15);
  private static final LocalDate OCTOBER_1 = LocalDate.of(2026, 10, 1);

  private static final String FIRST =
      "INITIAL,2026,2026,01,0000000001,1,000000000000001,94300,2026-06-30,2026-06-30,,2026-06-01";
  private static final String SECOND =
      "INITIAL,2026,2026,01,0000000001,2,000000000000001,94000,2026-08-31,2026-08-31,,2026-06-01";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private LevyDesk desk;
  private SmallCity city;
  private Teller teller;

  @BeforeEach
  void setUp() {
    desk = new LevyDesk(database);
    city = new SmallCity(database.superuserJdbi());
    teller = new Teller(database.dataSource());
    city.person(1);
    city.person(2);
  }

  private static String correction(long amount, String due, String reason, LocalDate decidedOn) {
    return "CORRECTION,2026,2026,01,0000000001,1,000000000000001,%d,%s,%s,%s,%s"
        .formatted(amount, due, due, reason, decidedOn);
  }

  private long first() {
    return city.number(
        "SELECT receivable_id FROM receipt.receivable WHERE notice_number = '0000000001'"
            + " AND installment = 1");
  }

  private void pay(long amount, LocalDate day) {
    teller.post(
        "notices " + day + " " + amount,
        Teller.notices(
            List.of("CITY_COUNTER,,2026,2026,01,0000000001,1,%d,%s".formatted(amount, day))),
        "PAID_NOTICE",
        day);
  }

  private List<String> overpayments() {
    return city.strings(
        "SELECT concat_ws(' ', kind, amount, arisen_on, paid_on, channel) FROM receipt.overpayment"
            + " ORDER BY overpayment_id");
  }

  @Test
  @Tag("RC-001")
  @Tag("RC-003")
  @Tag("RC-005")
  void aFirstLevyOpensItsReceivables() {
    LevyFile file =
        desk.takeIn(
            JUNE_5,
            LevyDesk.file(
                SECOND,
                FIRST,
                // levied this year for an earlier one; and a corporation's month
                "INITIAL,2026,2024,02,0000000002,0,000000000000002,12000,2026-07-31,2026-07-31,,2026-06-01",
                "INITIAL,2026,2026,06,0000000003,6,000000000000002,70000,2026-07-10,2026-07-10,,2026-06-01",
                "INITIAL,2026,2026,06,0000000003,9,000000000000002,70000,2026-10-10,2026-10-13,,2026-06-01",
                "INITIAL,2026,2026,03,0000000004,0,000000000000002,0,2026-06-30,2026-06-30,,2026-06-01"));
    assertThat(file.state()).isEqualTo(LevyFileState.TAKEN_IN);
    assertThat(file.lines()).isEqualTo(6);
    assertThat(file.taken()).isEqualTo(6);
    assertThat(file.faults()).isZero();
    assertThat(file.total()).isEqualTo(Yen.of(340_300));
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', tax_item, installment, tax_balance, nominal_due_date,"
                    + " due_date, statutory_due_date, priority_date) FROM receipt.receivable"
                    + " ORDER BY notice_number, installment"))
        .containsExactly(
            "01 1 94300 2026-06-30 2026-06-30 2026-06-30 2026-03-16",
            "01 2 94000 2026-08-31 2026-08-31 2026-06-30 2026-03-16",
            "02 0 12000 2026-07-31 2026-07-31 2026-07-31 2026-07-31",
            "06 6 70000 2026-07-10 2026-07-10 2026-07-10 2026-05-31",
            "06 9 70000 2026-10-10 2026-10-13 2026-10-13 2026-05-31",
            "03 0 0 2026-06-30 2026-06-30 2026-06-30 2026-06-30");
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', e.kind, amount, received_on, fiscal_year, account_class)"
                    + " FROM receipt.ledger_entry e ORDER BY line_no"))
        .containsExactly(
            "ASSESSED 94000 2026-06-05 2026 CURRENT_YEAR",
            "ASSESSED 94300 2026-06-05 2026 CURRENT_YEAR",
            "ASSESSED 12000 2026-06-05 2026 PAST_YEAR",
            "ASSESSED 70000 2026-06-05 2026 CURRENT_YEAR",
            "ASSESSED 70000 2026-06-05 2026 CURRENT_YEAR");
    assertThat(city.number("SELECT count(*) FROM access.operation_log_subject")).isEqualTo(2);
  }

  @Test
  @Tag("RC-003")
  void whatIsLeviedOutOfSeasonHasADueDateAndARankOfItsOwn() {
    desk.takeIn(JUNE_5, LevyDesk.file(FIRST));
    desk.takeIn(
        OCTOBER_1,
        LevyDesk.file(
            "INITIAL,2026,2026,01,0000000001,13,000000000000001,9000,2026-11-30,2026-11-30,随時,2026-10-01"));
    desk.takeIn(
        OCTOBER_1,
        LevyDesk.file(
            "CORRECTION,2026,2026,01,0000000001,13,000000000000001,9000,2026-12-25,2026-12-25,期限変更,2026-10-01"));
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', installment, due_date, statutory_due_date, priority_date)"
                    + " FROM receipt.receivable ORDER BY installment"))
        .containsExactly(
            "1 2026-06-30 2026-06-30 2026-03-16", "13 2026-12-25 2026-12-25 2026-10-01");
  }

  @Test
  @Tag("RC-002")
  @Tag("RC-010")
  void restatementsKeepHistoryAndReason() {
    desk.takeIn(JUNE_5, LevyDesk.file(FIRST, SECOND));
    desk.takeIn(
        LocalDate.of(2026, 6, 12),
        LevyDesk.file(correction(100_000, "2026-06-30", "申告の修正", LocalDate.of(2026, 6, 11))));
    desk.takeIn(
        LocalDate.of(2026, 6, 19),
        LevyDesk.file(correction(80_000, "2026-07-31", "\"控除, 追加\"", LocalDate.of(2026, 6, 18))));
    desk.takeIn(
        LocalDate.of(2026, 6, 26),
        LevyDesk.file(correction(0, "2026-07-31", "減免", LocalDate.of(2026, 6, 25))));
    assertThat(city.balances(first())).containsExactly(0L, 0L, 0L);
    assertThat(city.entries(first()))
        .containsExactly("TAX REASSESSED 5700", "TAX REASSESSED -20000", "TAX REASSESSED -80000");
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', levy_kind, amount_before, amount, due_date, reason,"
                    + " decided_on) FROM receipt.levy WHERE receivable_id = "
                    + first()
                    + " ORDER BY levy_id"))
        .containsExactly(
            "INITIAL 0 94300 2026-06-30  2026-06-01",
            "CORRECTION 94300 100000 2026-06-30 申告の修正 2026-06-11",
            "CORRECTION 100000 80000 2026-07-31 控除, 追加 2026-06-18",
            "CORRECTION 80000 0 2026-07-31 減免 2026-06-25");
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', due_date, statutory_due_date) FROM receipt.receivable"
                    + " ORDER BY installment"))
        .containsExactly("2026-07-31 2026-07-31", "2026-08-31 2026-07-31");
  }

  @Test
  @Tag("RC-011")
  void aReductionBelowWhatWasPaidGivesBackTheLatestPaymentsFirst() {
    desk.takeIn(JUNE_5, LevyDesk.file(FIRST));
    pay(50_000, LocalDate.of(2026, 6, 10));
    pay(30_000, LocalDate.of(2026, 6, 20));
    pay(14_300, LocalDate.of(2026, 6, 29));
    desk.takeIn(
        JULY_10, LevyDesk.file(correction(60_000, "2026-06-30", "減額", LocalDate.of(2026, 7, 9))));
    assertThat(city.balances(first())).containsExactly(0L, 0L, 0L);
    assertThat(overpayments())
        .containsExactly(
            "EXCESS_PAYMENT 14300 2026-07-09 2026-06-29 CITY_COUNTER",
            "EXCESS_PAYMENT 20000 2026-07-09 2026-06-20 CITY_COUNTER");
    // and on, from where the first reduction ended
    desk.takeIn(
        LocalDate.of(2026, 7, 17),
        LevyDesk.file(correction(45_000, "2026-06-30", "再減額", LocalDate.of(2026, 7, 16))));
    assertThat(overpayments().subList(2, 4))
        .containsExactly(
            "EXCESS_PAYMENT 10000 2026-07-16 2026-06-20 CITY_COUNTER",
            "EXCESS_PAYMENT 5000 2026-07-16 2026-06-10 CITY_COUNTER");
    assertThat(city.entries(first()))
        .containsExactly(
            "TAX PAID -50000 2026-06-10",
            "TAX PAID -30000 2026-06-20",
            "TAX PAID -14300 2026-06-29",
            "TAX REASSESSED -34300",
            "TAX OVERPAID 34300",
            "TAX REASSESSED -15000",
            "TAX OVERPAID 15000");
  }

  @Test
  @Tag("RC-002")
  @Tag("RC-011")
  void aReductionTakesTheDelinquencyChargeWithIt() {
    desk.takeIn(JUNE_5, LevyDesk.file(FIRST));
    pay(94_300, SEPTEMBER_15);
    assertThat(city.balances(first())).containsExactly(0L, 0L, 1_300L);
    pay(1_300, LocalDate.of(2026, 9, 25));
    desk.takeIn(OCTOBER_1, LevyDesk.file(correction(50_000, "2026-06-30", "減額", OCTOBER_1)));
    // 50,000 bear 118 + 573 = 691: nothing
    assertThat(city.balances(first())).containsExactly(0L, 0L, 0L);
    assertThat(overpayments())
        .containsExactly(
            "EXCESS_PAYMENT 44300 2026-10-01 2026-09-15 CITY_COUNTER",
            "EXCESS_PAYMENT 1300 2026-10-01 2026-09-25 CITY_COUNTER");
    assertThat(city.entries(first()).subList(4, 7))
        .containsExactly("TAX OVERPAID 44300", "CHARGE REVERSED -1300", "CHARGE OVERPAID 1300");
  }

  @Test
  @Tag("RC-002")
  void aTaxThatOpensAgainOwesItsChargeOnlyWhenItIsPaidAgain() {
    desk.takeIn(JUNE_5, LevyDesk.file(FIRST));
    pay(94_300, SEPTEMBER_15);
    desk.takeIn(OCTOBER_1, LevyDesk.file(correction(100_000, "2026-06-30", "増額", OCTOBER_1)));
    assertThat(city.balances(first())).containsExactly(5_700L, 0L, 0L);
    assertThat(overpayments()).isEmpty();
    // What was added after the due date bears nothing; what was late before bears as it did.
    pay(5_700, LocalDate.of(2026, 12, 1));
    assertThat(city.balances(first())).containsExactly(0L, 0L, 1_300L);
    assertThat(city.entries(first()))
        .containsExactly(
            "CHARGE DELINQUENCY_CHARGE 1300",
            "TAX PAID -94300 2026-09-15",
            "TAX REASSESSED 5700",
            "CHARGE REVERSED -1300",
            "CHARGE DELINQUENCY_CHARGE 1300",
            "TAX PAID -5700 2026-12-01");
  }

  @Test
  @Tag("RC-002")
  void aReductionToWhatWasPaidLateMakesTheChargeDefinite() {
    desk.takeIn(JUNE_5, LevyDesk.file(FIRST));
    pay(90_000, SEPTEMBER_15);
    desk.takeIn(OCTOBER_1, LevyDesk.file(correction(90_000, "2026-06-30", "減額", OCTOBER_1)));
    // 90,000 from 1 July: 31 days at 2.8 % = 214, 46 days at 9.1 % = 1,032
    assertThat(city.balances(first())).containsExactly(0L, 0L, 1_200L);
  }

  @Test
  @Tag("RC-004")
  void eachFaultyRowIsListedAndTheOthersComeIn() {
    desk.takeIn(JUNE_5, LevyDesk.file(SECOND));
    LevyFile file =
        desk.takeIn(
            JUNE_5,
            LevyDesk.file(
                FIRST,
                "INITIAL,2026,2026,01,1",
                FIRST.replace("INITIAL", "NEW"),
                FIRST.replace("2026,2026", "2025,2026"),
                FIRST.replace(",01,", ",1,"),
                FIRST.replace("0000000001,1,", "1,1,"),
                FIRST.replace("0000000001,1,", "0000000001,I,"),
                FIRST.replace("000000000000001", "1"),
                FIRST.replace("94300", "94300.5"),
                FIRST.replace("2026-06-30,,", "2026-06-31,,"),
                FIRST.replace("2026-06-30,,", "2150-06-30,,"),
                correction(1, "2026-06-30", "", JUNE_5),
                correction(1, "2026-06-30", "x".repeat(201), JUNE_5),
                FIRST
                    .replace("0000000001,1,", "0000000013,1,")
                    .replace("000000000000001", "000000000000009"),
                FIRST.replace("0000000001,1,", "0000000014,1,").replace(",01,", ",99,"),
                FIRST
                    .replace("0000000001,1,", "0000000015,1,")
                    .replace("2026-06-30,2026-06-30", "2026-05-31,2026-05-31"),
                FIRST.replace("0000000001,1,", "0000000016,1,").replace("2026-06-01", "2026-06-06"),
                FIRST.replace("0000000001,1,", "0000000017,1,").replace("2026-06-30", "2026-05-29"),
                FIRST.replace("0000000001,1,", "0000000018,1,"),
                FIRST.replace("0000000001,1,", "0000000018,1,"),
                SECOND,
                correction(2, "2026-06-30", "r", JUNE_5).replace("0000000001,1,", "0000000021,1,"),
                correction(2, "2026-08-31", "r", JUNE_5)
                    .replace("0000000001,1,", "0000000001,2,")
                    .replace("000000000000001", "000000000000002")));
    assertThat(desk.faults(file))
        .containsExactly(
            "3 RC-F-011 5 12",
            "4 RC-F-012",
            "5 RC-F-013",
            "6 RC-F-014",
            "7 RC-F-015",
            "8 RC-F-016",
            "9 RC-F-017",
            "10 RC-F-019",
            "11 RC-F-020 due_date",
            "12 RC-F-020 due_date",
            "13 RC-F-027",
            "14 RC-F-028 200",
            "15 RC-F-018",
            "16 RC-F-030 99 2026-06-01",
            "17 RC-F-021 2026-05-31 2026-06-01",
            "18 RC-F-023 2026-06-06 2026-06-05",
            "19 RC-F-022 2026-05-29 2026-06-01",
            "20 RC-F-024 20, 21",
            "21 RC-F-024 20, 21",
            "22 RC-F-024 22, 24",
            "22 RC-F-025",
            "23 RC-F-026",
            "24 RC-F-024 22, 24",
            "24 RC-F-029");
    assertThat(file.state()).isEqualTo(LevyFileState.TAKEN_IN);
    assertThat(file.taken()).isEqualTo(1);
    assertThat(file.faults()).isEqualTo(22);
    assertThat(
            city.strings(
                "SELECT content FROM receipt.file_fault WHERE line_no = 16 AND code = 'RC-F-030'"))
        .containsExactly(
            "INITIAL,2026,2026,99,0000000014,1,000000000000001,94300,2026-06-30,2026-06-30,\"\",2026-06-01");
  }

  @Test
  @Tag("RC-004")
  void aFaultyRowWaitsUntilACorrectedOneComes() {
    String wrong = SECOND.replace("000000000000001", "000000000000009");
    String unreadable = FIRST.replace("0000000001,1,", "XX,1,");
    LevyFile file = desk.takeIn(JUNE_5, LevyDesk.file(FIRST, wrong, unreadable));
    String waiting = "SELECT count(*) FROM receipt.levy_fault WHERE settled_by IS NULL";
    assertThat(city.number(waiting)).isEqualTo(2);
    LevyFile corrected = desk.takeIn(JUNE_5, LevyDesk.file(SECOND));
    assertThat(corrected.taken()).isEqualTo(1);
    assertThat(city.number(waiting)).isEqualTo(1);
    long settled =
        desk.transactions.call(
            () -> desk.intake.settleFaults(SmallCity.act(JUNE_5), file.levyFileId()));
    assertThat(settled).isEqualTo(1);
    assertThat(city.number(waiting)).isZero();
  }

  @Test
  @Tag("RC-004")
  void oneBadRowRefusesTheFileWhereTheCityWantsItSo() {
    desk.always("receipt.levy.intake-mode", "", "WHOLE");
    String content = LevyDesk.file(FIRST, SECOND.replace("000000000000001", "000000000000009"));
    LevyFile file = desk.takeIn(JUNE_5, content);
    assertThat(file.state()).isEqualTo(LevyFileState.REFUSED);
    assertThat(file.taken()).isZero();
    assertThat(desk.faults(file)).containsExactly("3 RC-F-018");
    assertThat(city.number("SELECT count(*) FROM receipt.receivable")).isZero();
    // The addressee was missing; once it is there, the same file may come again.
    city.person(9);
    assertThat(desk.takeIn(JUNE_5, content).state()).isEqualTo(LevyFileState.TAKEN_IN);
  }

  @Test
  @Tag("RC-004")
  void aFileThatIsNotWholeIsRefused() {
    String whole = LevyDesk.file(FIRST, SECOND);
    assertThat(refused(whole.replace("levy_kind", "kind"))).startsWith("0 RC-F-001 levy_kind");
    assertThat(refused(whole.substring(0, whole.indexOf("CONTROL")))).isEqualTo("0 RC-F-002");
    assertThat(refused(whole.replace("CONTROL,2,", "CONTROL,two,"))).isEqualTo("0 RC-F-002");
    assertThat(refused(whole.replace("CONTROL,2,", "CONTROL,3,"))).isEqualTo("0 RC-F-003 2 3");
    assertThat(refused(whole.replace(",188300", ",188301"))).isEqualTo("0 RC-F-004 188300 188301");
    assertThat(refused(whole.replace("94000", "\"94000"))).startsWith("0 RC-F-005");
    assertThat(refused(whole + SECOND + "\n")).isEqualTo("0 RC-F-006");
    assertThat(city.number("SELECT count(*) FROM receipt.posting")).isZero();
  }

  private String refused(String content) {
    LevyFile file = desk.takeIn(JUNE_5, content);
    assertThat(file.state()).isEqualTo(LevyFileState.REFUSED);
    return desk.faults(file).get(0);
  }

  @Test
  @Tag("RC-004")
  void theSameBytesComeInOnce() {
    LevyFile file = desk.takeIn(JUNE_5, LevyDesk.file(FIRST));
    assertThatThrownBy(() -> desk.takeIn(JUNE_5, LevyDesk.file(FIRST)))
        .isInstanceOf(ReceiptException.class)
        .hasMessageContaining("RC-E-001");
    desk.run(JUNE_5, file); // a job taken up again after its end
    assertThat(city.number("SELECT count(*) FROM receipt.ledger_entry")).isEqualTo(1);
    assertThatThrownBy(
            () -> desk.transactions.run(() -> desk.intake.takeIn(SmallCity.act(JUNE_5), 99)))
        .hasMessageContaining("RC-E-002");
    desk.transactions.run(
        () -> assertThat(desk.intake.list(PageRequest.first(10)).rows()).hasSize(1));
  }

  @Test
  @Tag("RC-009")
  void aRestatementInTheClosingPeriodStillBelongsToTheOldYear() {
    desk.takeIn(JUNE_5, LevyDesk.file(FIRST));
    LocalDate may = LocalDate.of(2027, 5, 20);
    LocalDate june = LocalDate.of(2027, 6, 10);
    desk.takeIn(may, LevyDesk.file(correction(90_000, "2026-06-30", "減額", may)));
    desk.takeIn(june, LevyDesk.file(correction(80_000, "2026-06-30", "減額", june)));
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', amount, fiscal_year, account_class)"
                    + " FROM receipt.ledger_entry WHERE kind = 'REASSESSED' ORDER BY entry_id"))
        .containsExactly("-4300 2026 CURRENT_YEAR", "-10000 2027 CARRIED_OVER");
  }

  @Test
  @Tag("RC-031")
  void nothingIsLeviedOnAClosedDay() {
    database
        .superuserJdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO receipt.day_closing (day, entry_count, total_amount, closed_by)"
                        + " VALUES ('2026-06-05', 0, 0, 'x')"));
    assertThatThrownBy(() -> desk.takeIn(JUNE_5, LevyDesk.file(FIRST)))
        .hasMessageContaining("RC-E-003");
  }
}
