package osame.receipt.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.Yen;
import osame.receipt.api.FileFault;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.ReceiptException;
import osame.receipt.posting.ReceivedKey;
import osame.receipt.testing.SmallCity;
import osame.setup.testing.TestDatabase;
import osame.zengin.DebitFormat;
import osame.zengin.DebitLine;
import osame.zengin.TextEncoding;

/** A day's files, as a city sees them. */
class PaymentFileStoriesTest {

  private static final LocalDate DUE = LocalDate.of(2026, 8, 31);
  private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 4);
  private static final MonthDay DEBIT_DAY = MonthDay.of(8, 31);

  /** A to F of the debit run. */
  private static final long[] TAXES = {25_000, 31_400, 18_700, 40_000, 52_300, 9_600};

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;
  private final long[] receivables = new long[TAXES.length];

  @AfterEach
  void leave() {
    city.close();
  }

  @BeforeEach
  void levy() {
    teller = new Teller(database.dataSource());
    city = new SmallCity(database);
    city.clear();
    for (int i = 0; i < TAXES.length; i++) {
      city.person(i + 1);
      receivables[i] = city.levy(i + 1, SmallCity.key(2026, "01", 100 + i, 2), DUE, TAXES[i]);
    }
  }

  private static List<DebitLine> answers(String codes) {
    DebitLine[] lines = new DebitLine[TAXES.length];
    for (int i = 0; i < TAXES.length; i++) {
      String number = ReceivedKey.customerNumber(SmallCity.key(2026, "01", 100 + i, 2));
      lines[i] = Teller.debit(number, TAXES[i], codes.charAt(i));
    }
    return Arrays.asList(lines);
  }

  private static byte[] resultFile(DebitFormat format) {
    return Teller.result(DEBIT_DAY, answers("000102"), format);
  }

  private PaymentFile payAtCounter(int person, long amount, LocalDate day) {
    return teller.post(
        "counter " + person + " " + day,
        Teller.notices(
            List.of(
                "CITY_COUNTER,,2026,2026,01,%010d,2,%d,%s".formatted(99 + person, amount, day))),
        "PAID_NOTICE",
        day);
  }

  @Test
  @Tag("RC-020")
  @Tag("RC-022")
  @Tag("RC-074")
  void debitResultTiesOut() {
    payAtCounter(3, 18_700, LocalDate.of(2026, 8, 28));

    PaymentFile file =
        teller.post(
            "result", resultFile(DebitFormat.DEFAULT), PaymentFileFormat.DEBIT_RESULT, RECEIVED);

    assertThat(file.state()).isEqualTo(PaymentFileState.POSTED);
    assertThat(file.lines()).isEqualTo(4);
    assertThat(file.total()).isEqualTo(Yen.of(127_400));
    assertThat(file.posted()).isEqualTo(Yen.of(108_700));
    assertThat(file.overpaid()).isEqualTo(Yen.of(18_700));
    assertThat(file.suspense()).isEqualTo(Yen.ZERO);
    assertThat(city.entries(receivables[0])).containsExactly("TAX PAID -25000 2026-08-31");
    assertThat(city.entries(receivables[1])).containsExactly("TAX PAID -31400 2026-08-31");
    assertThat(city.entries(receivables[4])).containsExactly("TAX PAID -52300 2026-08-31");
    assertThat(city.entries(receivables[2])).containsExactly("TAX PAID -18700 2026-08-28");
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', addressee_number, kind, amount, arisen_on, received_on)"
                    + " FROM receipt.overpayment"))
        .containsExactly(SmallCity.number(3) + " ERRONEOUS_PAYMENT 18700 2026-08-31 2026-09-04");
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', receivable_id, result_code, amount, debit_day)"
                    + " FROM receipt.debit_result ORDER BY line_no"))
        .containsExactly(
            receivables[3] + " 1 40000 2026-08-31", receivables[5] + " 2 9600 2026-08-31");
    assertThat(city.balances(receivables[3])).containsExactly(40_000L, 0L, 0L);
    teller.transactions.run(
        () -> teller.files.close(SmallCity.act(RECEIVED), file.paymentFileId()));
    assertThat(teller.files.find(file.paymentFileId()).orElseThrow().state())
        .isEqualTo(PaymentFileState.CLOSED);
  }

  @Test
  @Tag("RC-022")
  void theSameBytesUnderAnotherNameAreRefused() {
    byte[] content = resultFile(DebitFormat.DEFAULT);
    teller.post("result", content, PaymentFileFormat.DEBIT_RESULT, RECEIVED);
    Map<String, List<String>> before = city.ledger();

    assertThatThrownBy(
            () -> teller.post("again", content, PaymentFileFormat.DEBIT_RESULT, RECEIVED))
        .isInstanceOfSatisfying(
            ReceiptException.class, e -> assertThat(e.code()).isEqualTo("RC-E-011"));

    assertThat(city.ledger()).isEqualTo(before);
  }

  @Test
  @Tag("RC-074")
  void aTrailerThatDoesNotAddUpRefusesTheFileWhole() {
    byte[] content = resultFile(DebitFormat.DEFAULT);
    // Trailer: record 8 of 120 bytes; debited total at bytes 26 to 37.
    byte[] wrong = "000000127300".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(wrong, 0, content, 7 * 120 + 25, wrong.length);

    PaymentFile file = teller.post("copy", content, PaymentFileFormat.DEBIT_RESULT, RECEIVED);

    assertThat(file.state()).isEqualTo(PaymentFileState.REFUSED);
    assertThat(teller.faults(file))
        .containsExactly(
            new FileFault(8, "ZG-E-013", List.of("debitedAmount", "127300", "127400")));
    assertThat(city.number("SELECT count(*) FROM receipt.ledger_entry WHERE kind <> 'ASSESSED'"))
        .isZero();
    assertThat(city.number("SELECT count(*) FROM receipt.suspense")).isZero();
    assertThat(city.number("SELECT count(*) FROM receipt.debit_result")).isZero();
  }

  @Test
  @Tag("RC-074")
  void ebcdicAndNewlinesMakeNoDifference() {
    DebitFormat format =
        DebitFormat.DEFAULT.with(TextEncoding.EBCDIC).with(DebitFormat.Newline.CRLF);
    PaymentFile file =
        teller.post("ebcdic", resultFile(format), PaymentFileFormat.DEBIT_RESULT, RECEIVED);
    assertThat(file.posted()).isEqualTo(Yen.of(127_400));
  }

  @Test
  @Tag("RC-022")
  void aFileCutOffIsRefused() {
    byte[] content = resultFile(DebitFormat.DEFAULT);
    PaymentFile file =
        teller.post(
            "cut", Arrays.copyOf(content, 5 * 120 + 7), PaymentFileFormat.DEBIT_RESULT, RECEIVED);
    assertThat(file.state()).isEqualTo(PaymentFileState.REFUSED);
    assertThat(teller.faults(file)).extracting(FileFault::code).contains("ZG-E-005");
  }

  @Test
  void aRefusedFileMayComeAgainAsWhatItIs() {
    byte[] content = resultFile(DebitFormat.DEFAULT);
    PaymentFile wrong = teller.post("r", content, "PAID_NOTICE", RECEIVED);
    assertThat(wrong.state()).isEqualTo(PaymentFileState.REFUSED);
    assertThat(teller.faults(wrong)).hasSize(1);

    PaymentFile right = teller.post("r", content, PaymentFileFormat.DEBIT_RESULT, RECEIVED);

    assertThat(right.posted()).isEqualTo(Yen.of(127_400));
    assertThat(teller.faults(right)).isEmpty();
  }

  @Test
  @Tag("RC-025")
  void partPaymentsOverpaymentAndDoublePaymentInOneFile() {
    PaymentFile file =
        teller.post(
            "mixed",
            Teller.notices(
                List.of(
                    "BANK_COUNTER,9001,2026,2026,01,0000000100,2,10000,2026-08-20",
                    "BANK_COUNTER,9001,2026,2026,01,0000000101,2,31500,2026-08-20",
                    "CONVENIENCE_STORE,0001,2026,2026,01,0000000100,02,10000,2026-08-21",
                    "BANK_COUNTER,9001,2026,2026,01,0000000102,2,18700,2026-08-20",
                    "CONVENIENCE_STORE,0001,2026,2026,01,0000000102,2,18700,2026-08-20",
                    "BANK_COUNTER,9001,2026,2026,01,0000000999,2,7000,2026-08-20",
                    "BANK_COUNTER,9001,2026,2026,01,00000X0100,2,300,2026-08-20",
                    "BANK_COUNTER,9001,2026,2026,01,0000000100,2,400,2026-02-30")),
            "PAID_NOTICE",
            LocalDate.of(2026, 8, 25));

    assertThat(file.posted()).isEqualTo(Yen.of(10_000 + 31_400 + 10_000 + 18_700));
    assertThat(file.overpaid()).isEqualTo(Yen.of(100 + 18_700));
    assertThat(file.suspense()).isEqualTo(Yen.of(7_000 + 300 + 400));
    assertThat(city.balances(receivables[0])).containsExactly(5_000L, 0L, 0L);
    assertThat(city.entries(receivables[0]))
        .containsExactly("TAX PAID -10000 2026-08-20", "TAX PAID -10000 2026-08-21");
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', reason, amount, paid_on, line_no, key_as_received)"
                    + " FROM receipt.suspense ORDER BY line_no"))
        .containsExactly(
            "UNKNOWN_RECEIVABLE 7000 2026-08-20 7 2026/2026/01/0000000999/2",
            "UNREADABLE_KEY 300 2026-08-20 8 2026/2026/01/00000X0100/2",
            "UNREADABLE_DATE 400 9 2026/2026/01/0000000100/2");
    assertThat(city.strings("SELECT line_no || ' ' || amount FROM receipt.overpayment ORDER BY 1"))
        .containsExactly("3 100", "6 18700");
  }

  @Test
  @Tag("RC-022")
  void noticesThatDoNotAddUpAreRefusedWithEveryFault() {
    String good = "BANK_COUNTER,9001,2026,2026,01,0000000100,2,10000,2026-08-20";
    PaymentFile sums =
        teller.post("sums", Teller.notices(List.of(good), 2, 9_999), "PAID_NOTICE", RECEIVED);
    assertThat(teller.faults(sums))
        .containsExactly(
            new FileFault(3, "RC-F-105", List.of("2", "1")),
            new FileFault(3, "RC-F-106", List.of("9999", "10000")));

    PaymentFile rows =
        teller.post(
            "rows",
            Teller.notices(
                List.of(
                    good.replace("10000", "1O000"),
                    good.replace("10000", "-1"),
                    good.replace("BANK_COUNTER", "BANK"),
                    good.replace("9001", "90 01"),
                    good + ",x"),
                0,
                0),
            "PAID_NOTICE",
            RECEIVED);
    assertThat(rows.state()).isEqualTo(PaymentFileState.REFUSED);
    assertThat(teller.faults(rows))
        .extracting(f -> f.line() + " " + f.code())
        .containsExactly("2 RC-F-103", "3 RC-F-103", "4 RC-F-108", "5 RC-F-109", "6 RC-F-102");
    assertThat(city.number("SELECT count(*) FROM receipt.suspense")).isZero();
  }

  @Test
  @Tag("RC-031")
  void aClosedDayTakesNoFile() {
    database
        .superuserJdbi()
        .useHandle(
            h ->
                h.execute(
                    "INSERT INTO receipt.day_closing (day, entry_count, total_amount, closed_by)"
                        + " VALUES (?, 0, 0, 'x')",
                    RECEIVED));
    assertThatThrownBy(
            () ->
                teller.post(
                    "late",
                    resultFile(DebitFormat.DEFAULT),
                    PaymentFileFormat.DEBIT_RESULT,
                    RECEIVED))
        .isInstanceOfSatisfying(
            ReceiptException.class, e -> assertThat(e.code()).isEqualTo("RC-E-012"));
  }

  @Test
  void aJobTakenUpTwicePostsOnce() {
    Teller.Waiting waiting =
        teller.deliver(
            "result", resultFile(DebitFormat.DEFAULT), PaymentFileFormat.DEBIT_RESULT, RECEIVED);
    teller.work(waiting);
    Map<String, List<String>> before = city.ledger();
    teller.work(waiting);
    assertThat(city.ledger()).isEqualTo(before);
  }

  @Test
  void theBatchIsLoggedOnceWithItsPeople() {
    PaymentFile file =
        teller.post(
            "result", resultFile(DebitFormat.DEFAULT), PaymentFileFormat.DEBIT_RESULT, RECEIVED);
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', function_id, subject, subject_count, sum_yen,"
                    + " length(digest), (SELECT count(*) FROM access.operation_log_subject s"
                    + " WHERE s.operation_log_id = l.operation_log_id))"
                    + " FROM access.operation_log l WHERE operation = 'BATCH'"))
        .containsExactly("RC-022 payment file " + file.paymentFileId() + " 4 127400 64 4");
  }
}
