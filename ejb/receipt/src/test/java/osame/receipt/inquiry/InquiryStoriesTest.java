package osame.receipt.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.foundation.AddresseeNumber;
import osame.foundation.DatePeriod;
import osame.foundation.NoticeNumber;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.Yen;
import osame.foundation.law.ChargeSegment;
import osame.operations.api.HeldRow;
import osame.receipt.api.ChargeExplanation;
import osame.receipt.api.Entry;
import osame.receipt.api.EntryKind;
import osame.receipt.api.LevyHistoryRow;
import osame.receipt.api.PersonAccount;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.Receivable;
import osame.receipt.charge.ChargeRatesSource;
import osame.receipt.held.ReceiptHeldData;
import osame.receipt.levy.LevyDesk;
import osame.receipt.payment.Teller;
import osame.receipt.testing.SmallCity;
import osame.setup.testing.TestDatabase;

/** What an officer sees of an account on a day. */
@Tag("RC-099")
class InquiryStoriesTest {

  private static final AddresseeNumber PERSON = new AddresseeNumber(SmallCity.number(1));

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final List<LogEntry> views = new ArrayList<>();
  private LevyDesk desk;
  private SmallCity city;
  private Teller teller;
  private ReceiptInquiryBean inquiry;
  private final Suspended suspended = new Suspended();

  @BeforeEach
  void setUp() {
    desk = new LevyDesk(database);
    city = new SmallCity(database.superuserJdbi());
    teller = new Teller(database.dataSource());
    inquiry =
        new ReceiptInquiryBean(
            desk.transactions.jdbi(),
            new ChargeRatesSource(desk.parameters),
            OnePerson.anybody(),
            new Views(),
            suspended);
    city.person(1);
  }

  /** Keeps what was logged. */
  private final class Views implements OperationLog {

    @Override
    public long act(Act act, LogEntry entry) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void view(String terminal, LogEntry entry) {
      views.add(entry);
    }

    @Override
    public void refusal(String terminal, LogEntry entry) {
      throw new UnsupportedOperationException();
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private void levy(String taxItem, int year, int notice, int installment, long tax, String due) {
    String decided = day(due).minusDays(40).toString();
    desk.takeIn(
        day(due).minusDays(30),
        desk.unique(
            "INITIAL,%d,%d,%s,%010d,%d,%s,%d,%s,,%s"
                .formatted(
                    year, year, taxItem, notice, installment, PERSON.value(), tax, due, decided)
                .replace(due + ",,", nominal(due) + "," + due + ",,")));
  }

  /** The nominal day of a due date that was moved off a weekend. */
  private static String nominal(String due) {
    return switch (due) {
      case "2026-06-01" -> "2026-05-31";
      case "2026-11-02" -> "2026-10-31";
      default -> due;
    };
  }

  private void pay(
      String taxItem,
      int year,
      int notice,
      int installment,
      long amount,
      String paidOn,
      String receivedOn) {
    teller.post(
        "notices " + notice + " " + paidOn,
        Teller.notices(
            List.of(
                "CONVENIENCE_STORE,,%d,%d,%s,%010d,%d,%d,%s"
                    .formatted(year, year, taxItem, notice, installment, amount, paidOn))),
        "PAID_NOTICE",
        day(receivedOn));
  }

  private Receivable receivable(String day) {
    return inquiry.receivables("T-01", PERSON, day(day), true, PageRequest.first(10)).rows().get(0);
  }

  private List<String> trace(String day) {
    ChargeExplanation explanation =
        inquiry.charge("T-01", receivable(day).receivableId(), day(day));
    return explanation.trace().segments().stream().map(InquiryStoriesTest::line).toList();
  }

  private static String line(ChargeSegment s) {
    return "%s..%s %d %d %s %d"
        .formatted(
            s.from(), s.to(), s.days(), s.base().value(), s.ratePercent(), s.amount().value());
  }

  private PersonAccount account(String day) {
    return inquiry.account("T-01", PERSON, day(day)).orElseThrow();
  }

  @Test
  @Tag("RC-006")
  @Tag("RC-095")
  void oneLateInstallmentFromLevyToDefiniteCharge() {
    levy("01", 2026, 1, 1, 94_300, "2026-06-30");
    assertThat(account("2026-06-30").unpaidTax()).isEqualTo(Yen.ZERO);
    assertThat(account("2026-06-30").notYetDue()).isEqualTo(Yen.of(94_300));
    assertThat(account("2026-07-16").unpaidTax()).isEqualTo(Yen.of(94_300));
    assertThat(receivable("2026-09-15").charge()).isEqualTo(Yen.of(1_300));
    assertThat(receivable("2026-09-15").chargeDefinite()).isFalse();
    assertThat(account("2026-09-15").charge()).isEqualTo(Yen.of(1_300));
    pay("01", 2026, 1, 1, 94_300, "2026-09-15", "2026-09-25");
    Receivable paid = receivable("2026-12-31");
    assertThat(paid.charge()).isEqualTo(Yen.of(1_300));
    assertThat(paid.chargeDefinite()).isTrue();
    assertThat(paid.taxBalance()).isEqualTo(Yen.ZERO);
    assertThat(paid.paid()).isEqualTo(Yen.of(94_300));
    assertThat(paid.lastPaidOn()).isEqualTo(new PaidOn(day("2026-09-15")));
    assertThat(account("2026-12-31").charge()).isEqualTo(Yen.of(1_300));
    assertThat(account("2026-12-31").unpaidTax()).isEqualTo(Yen.ZERO);
    assertThat(trace("2026-12-31"))
        .containsExactly(
            "2026-07-01..2026-07-31 31 94000 2.8 223", "2026-08-01..2026-09-15 46 94000 9.1 1078");
  }

  @Test
  @Tag("RC-095")
  void aChargeIsExplainedByTheArticleOfItsTax() {
    desk.parameters.load("tax-items.csv");
    levy("02", 2026, 1, 1, 94_300, "2026-06-30");
    assertThat(
            inquiry
                .charge("T-01", receivable("2026-09-15").receivableId(), day("2026-09-15"))
                .citations())
        .contains("地方税法369条1項・702条の8", "地方税法附則3条の2")
        .noneMatch(citation -> citation.contains("326条"));
  }

  @Test
  @Tag("RC-095")
  void partPaymentsAcrossARateChange() {
    levy("01", 2025, 2, 3, 73_400, "2025-10-31");
    pay("01", 2025, 2, 3, 30_000, "2025-12-25", "2025-12-26");
    assertThat(receivable("2025-12-26").taxBalance()).isEqualTo(Yen.of(43_400));
    assertThat(receivable("2025-12-26").chargeDefinite()).isFalse();
    pay("01", 2025, 2, 3, 20_000, "2026-03-31", "2026-04-01");
    pay("01", 2025, 2, 3, 23_400, "2026-08-31", "2026-09-01");
    assertThat(trace("2026-09-30"))
        .containsExactly(
            "2025-11-01..2025-11-30 30 73000 2.4 144",
            "2025-12-01..2025-12-25 25 73000 8.7 435",
            "2025-12-26..2025-12-31 6 43000 8.7 61",
            "2026-01-01..2026-03-31 90 43000 9.1 964",
            "2026-04-01..2026-08-31 153 23000 9.1 877");
    assertThat(receivable("2026-09-30").charge()).isEqualTo(Yen.of(2_400));
    assertThat(receivable("2026-09-30").chargeDefinite()).isTrue();
    assertThat(
            inquiry.payments("T-01", PERSON, new PageRequest(0, 2, null, false)).rows().stream()
                .map(entry -> entry.paidOn().value() + " " + entry.amount().value()))
        .containsExactly("2026-08-31 -23400", "2026-03-31 -20000");
  }

  @Test
  @Tag("RC-095")
  @Tag("RC-010")
  @Tag("RC-104")
  void aDueDateOnASundayAndTheThresholds() {
    long[] taxes = {158_000, 158_000, 2_160_000, 2_160_000, 1_900};
    String[] paid = {"2026-06-01", "2026-06-02", "2026-06-07", "2026-06-08", "2026-10-30"};
    for (int i = 0; i < taxes.length; i++) {
      levy("02", 2026, 10 + i, 1, taxes[i], "2026-06-01");
      pay("02", 2026, 10 + i, 1, taxes[i], paid[i], "2026-10-30");
    }
    List<Receivable> rows =
        inquiry
            .receivables(
                "T-01",
                PERSON,
                day("2026-11-30"),
                true,
                new PageRequest(0, 10, "noticeNumber", false))
            .rows();
    assertThat(rows)
        .extracting(row -> row.charge().value())
        .containsExactly(0L, 0L, 0L, 1_100L, 0L);
    assertThat(rows.get(0).nominalDueDate()).isEqualTo(day("2026-05-31"));
    assertThat(rows.get(0).dueDate()).isEqualTo(day("2026-06-01"));
    // paid in full and without a charge: hidden unless asked for
    assertThat(
            inquiry
                .receivables("T-01", PERSON, day("2026-11-30"), false, PageRequest.first(10))
                .rows())
        .extracting(row -> row.key().noticeNumber().value())
        .containsExactly("0000000013");
  }

  @Test
  @Tag("RC-095")
  void aYearWithoutARate() {
    levy("01", 2026, 3, 3, 90_000, "2026-11-02");
    assertThat(receivable("2027-01-08").charge()).isNull();
    assertThat(receivable("2027-01-08").missingYear()).isEqualTo(2027);
    assertThat(account("2027-01-08").chargeComplete()).isFalse();
    pay("01", 2026, 3, 3, 90_000, "2027-01-08", "2027-01-12");
    Receivable paid = receivable("2027-01-12");
    assertThat(paid.taxBalance()).isEqualTo(Yen.ZERO);
    assertThat(paid.charge()).isNull();
    assertThat(paid.missingYear()).isEqualTo(2027);
    assertThat(account("2027-01-12").chargeComplete()).isFalse();
    assertThatThrownBy(() -> trace("2027-01-12"))
        .isInstanceOf(ReceiptException.class)
        .hasMessage("RC-E-051[2027]");
    DatePeriod year = new DatePeriod(day("2027-01-01"), day("2028-01-01"));
    desk.parameters.add(ChargeRatesSource.PHASE1, "", year, "2.8");
    desk.parameters.add(ChargeRatesSource.PHASE2, "", year, "9.1");
    desk.parameters.add(ChargeRatesSource.GRACE, "", year, "1.3");
    desk.parameters.add(ChargeRatesSource.REFUND_INTEREST, "", year, "1.3");
    assertThat(trace("2027-01-12"))
        .containsExactly(
            "2026-11-03..2026-12-02 30 90000 2.8 207", "2026-12-03..2027-01-08 37 90000 9.1 830");
    assertThat(receivable("2027-01-12").charge()).isEqualTo(Yen.of(1_000));
  }

  @Test
  void entriesAndLeviesTellWhereTheyCameFrom() {
    levy("01", 2026, 1, 1, 94_300, "2026-06-30");
    desk.takeIn(
        day("2026-06-12"),
        desk.unique(
            "CORRECTION,2026,2026,01,0000000001,1,%s,90000,2026-06-30,2026-06-30,控除,2026-06-11"
                .formatted(PERSON.value())));
    pay("01", 2026, 1, 1, 90_000, "2026-06-29", "2026-06-30");
    long id = receivable("2026-07-01").receivableId();
    List<Entry> entries = inquiry.entries("T-01", id);
    assertThat(entries)
        .extracting(Entry::kind)
        .containsExactly(EntryKind.ASSESSED, EntryKind.REASSESSED, EntryKind.PAID);
    assertThat(entries)
        .extracting(Entry::origin)
        .containsExactly("levy.csv", "levy.csv", "notices 1 2026-06-29");
    assertThat(inquiry.levies("T-01", id))
        .extracting(LevyHistoryRow::amountBefore, LevyHistoryRow::amount, LevyHistoryRow::reason)
        .containsExactly(
            tuple(Yen.ZERO, Yen.of(94_300), ""), tuple(Yen.of(94_300), Yen.of(90_000), "控除"));
    assertThat(inquiry.byNoticeNumber("T-01", new NoticeNumber("0000000001")))
        .containsExactly(PERSON);
    assertThat(views).allMatch(entry -> entry.addressees().contains(PERSON));
    assertThatThrownBy(() -> inquiry.entries("T-01", 99)).hasMessageContaining("RC-E-050");
  }

  @Test
  @Tag("CM-064")
  void everythingHeldOnThePersonCanBeDisclosed() {
    levy("01", 2026, 1, 1, 94_300, "2026-06-30");
    pay("01", 2026, 1, 1, 94_300, "2026-06-29", "2026-06-30");
    List<HeldRow> held = new ReceiptHeldData(desk.transactions.jdbi()).on(PERSON);
    assertThat(held)
        .extracting(HeldRow::section)
        .containsExactly("receivables", "entries", "entries");
    assertThat(held.get(0).text())
        .contains("賦課年度：2026", "通知書番号：0000000001", "納期限：2026-06-30", "未納の本税（円）：0");
    assertThat(held.get(2).text())
        .contains("種類：納付", "区分：本税", "金額（円）：-94300", "領収日：2026-06-29", "経路：コンビニ");
    assertThat(
            new ReceiptHeldData(desk.transactions.jdbi())
                .on(new AddresseeNumber("000000000000999")))
        .isEmpty();
  }

  @Test
  @Tag("CM-064")
  void ofAPersonWhoseUseIsSuspendedThereIsNothingToSee() {
    levy("01", 2026, 1, 1, 94_300, "2026-06-30");
    long id = receivable("2026-07-01").receivableId();
    views.clear();
    suspended.add(PERSON);
    assertThatThrownBy(() -> inquiry.account("T-01", PERSON, day("2026-07-01")))
        .hasMessageContaining("OP-E-074");
    assertThatThrownBy(() -> receivable("2026-07-01")).hasMessageContaining("OP-E-074");
    assertThatThrownBy(() -> inquiry.entries("T-01", id)).hasMessageContaining("OP-E-074");
    assertThatThrownBy(() -> inquiry.levies("T-01", id)).hasMessageContaining("OP-E-074");
    assertThatThrownBy(() -> inquiry.charge("T-01", id, day("2026-07-01")))
        .hasMessageContaining("OP-E-074");
    assertThat(views).isEmpty();
  }
}
