package osame.receipt.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.foundation.calendar.BusinessCalendar;
import osame.operations.api.FileDirection;
import osame.operations.api.JobRun;
import osame.receipt.api.DebitRun;
import osame.receipt.api.FileFault;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.ReceivableKey;
import osame.receipt.payment.Teller;
import osame.receipt.posting.ReceivedKey;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;
import osame.zengin.DebitFile;
import osame.zengin.DebitFileKind;
import osame.zengin.DebitFormat;
import osame.zengin.DebitLine;
import osame.zengin.DebitReader;
import osame.zengin.DebitReading;
import osame.zengin.NewCode;
import osame.zengin.ResultCode;

/** From the accounts over the requests to the answers. */
class DirectDebitTest {

  private static final LocalDate DEBIT_DAY = LocalDate.of(2026, 8, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
  private static final String COLUMNS = String.join(",", DebitAccountRow.COLUMNS);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;
  private DirectDebitBean debit;
  private DebitAccountsBean accounts;

  @AfterEach
  void leave() {
    city.close();
  }

  @BeforeEach
  void open() {
    teller = new Teller(database.dataSource());
    teller.parameters.load("debit.csv");
    city = new SmallCity(database);
    city.clear();
    debit =
        new DirectDebitBean(
            teller.transactions.jdbi(),
            teller.archive,
            teller.jobs,
            teller.parameters,
            teller.log,
            Surroundings.session());
    accounts =
        new DebitAccountsBean(teller.transactions.jdbi(), teller.archive, teller.jobs, teller.log);
    for (int person = 1; person <= 4; person++) {
      city.person(person);
      city.levy(person, key(person), DEBIT_DAY, 10_000 + person);
    }
  }

  private static ReceivableKey key(int person) {
    return SmallCity.key(2026, "01", 100 + person, 2);
  }

  private static String account(int person, String bank, String holder, String from) {
    return "%s,,%s,001,ﾃｽﾄｷﾞﾝｺｳ,ﾎﾝﾃﾝ,ORDINARY,100000%d,%s,%s"
        .formatted(SmallCity.number(person), bank, person, holder, from);
  }

  private List<FileFault> take(String... rows) {
    Act act = SmallCity.act(TODAY);
    String text = COLUMNS + "\r\n" + String.join("\r\n", rows) + "\r\n";
    long file =
        teller
            .archive
            .store(
                act,
                FileDirection.IN,
                "accounts",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
            .fileId();
    long job = teller.transactions.call(() -> debit.importAccounts(act, file));
    JobRun run = new JobRun(job, act, Map.of(), null);
    teller.transactions.run(() -> accounts.takeIn(run, file));
    teller.transactions.run(() -> accounts.takeIn(run, file)); // taken up once more
    return debit.accountFaults(file, PageRequest.first(100)).rows();
  }

  private DebitRun request() {
    return teller.transactions.call(() -> debit.request(SmallCity.act(TODAY), DEBIT_DAY));
  }

  private DebitReading read(long fileId) {
    byte[] bytes = teller.archive.content(fileId);
    return DebitReader.readAll(
        new ByteArrayInputStream(bytes),
        DebitFormat.detect(bytes).orElseThrow(),
        DebitFileKind.REQUEST);
  }

  @Test
  @Tag("RC-071")
  @Tag("RC-079")
  void accountsComeByFileAndBadRowsAreListed() {
    List<FileFault> faults =
        take(
            account(1, "9001", "ながみ　ジロー", "2026-04-01"),
            account(2, "9001", "長海 太郎", "2026-04-01"),
            account(3, "9001", "ナガミ ガギグゲゴザジズゼゾダヂヅ", "2026-04-01"),
            account(9, "9001", "ﾅｶﾞﾐ", "2026-04-01"),
            account(4, "901", "ﾅｶﾞﾐ", "2026-04-31"),
            account(1, "9002", "ﾅｶﾞﾐ", "2026-05-01"));
    assertThat(faults)
        .extracting(f -> f.line() + " " + f.code() + " " + f.arguments())
        .containsExactly(
            "3 RC-F-123 [holder_kana, 4]",
            "4 RC-F-124 [holder_kana, 31, 30]",
            "5 RC-F-125 []",
            "6 RC-F-122 [bank_code]",
            "6 RC-F-122 [valid_from]",
            "7 RC-F-126 []");
    assertThat(city.strings("SELECT holder_kana FROM receipt.debit_account"))
        .containsExactly("ﾅｶﾞﾐ ｼﾞﾛ-");
  }

  @Test
  @Tag("RC-071")
  void aNewAccountEndsTheOneBefore() {
    take(account(1, "9001", "ﾅｶﾞﾐ", "2026-04-01"));
    assertThat(take(account(1, "9002", "ﾅｶﾞﾐ", "2026-08-01"))).isEmpty();
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', bank_code, valid) FROM receipt.debit_account ORDER BY 1"))
        .containsExactly("9001 [2026-04-01,2026-08-01)", "9002 [2026-08-01,)");
    assertThat(take(account(1, "9003", "ﾅｶﾞﾐ", "2026-07-01")))
        .extracting(FileFault::code)
        .containsExactly("RC-F-127");
    assertThat(
            take(account(1, "9002", "ﾅｶﾞﾐ", "2026-08-01"), account(2, "9002", "ﾅ", "2026-08-01")))
        .isEmpty();
    assertThat(city.number("SELECT count(*) FROM receipt.debit_account")).isEqualTo(3);
  }

  @Test
  @Tag("RC-073")
  void eachBankGetsItsFileAndTheSameOneAgain() {
    take(
        account(1, "9001", "ﾅｶﾞﾐ ﾀﾛｳ", "2026-04-01"),
        account(2, "9002", "ﾅｶﾞﾐ ﾊﾅｺ", "2026-04-01"),
        account(3, "9004", "ﾅｶﾞﾐ ｼﾞﾛｳ", "2026-09-01"),
        account(4, "9004", "ﾅｶﾞﾐ ｼﾞﾛｳ", "2026-04-01"));

    DebitRun run = request();

    assertThat(run.lines()).isEqualTo(3);
    assertThat(run.total()).isEqualTo(Yen.of(30_007));
    assertThat(run.archivedFileIds()).hasSize(3);
    DebitReading first = read(run.archivedFileIds().get(0));
    assertThat(first.faults()).isEmpty();
    DebitFile.DebitSet set = first.file().sets().get(0);
    assertThat(set.header().debitDay()).isEqualTo(MonthDay.of(8, 31));
    assertThat(set.header().consignorCode()).isEqualTo("9000000001");
    assertThat(set.trailer().totalAmount()).isEqualTo(10_001);
    DebitLine line = set.lines().get(0);
    assertThat(line.customerNumber()).isEqualTo(ReceivedKey.customerNumber(key(1)));
    assertThat(line.holderName()).isEqualTo("ﾅｶﾞﾐ ﾀﾛｳ");
    assertThat(read(run.archivedFileIds().get(1)).faults()).isEmpty();
    assertThat(teller.archive.content(run.archivedFileIds().get(1))[120]).isEqualTo((byte) '\r');
    assertThat(teller.archive.content(run.archivedFileIds().get(2))[0]).isEqualTo((byte) 0xF1);

    assertThat(request()).isEqualTo(run);
    assertThat(debit.runs()).containsExactly(run);
  }

  @Test
  @Tag("RC-073")
  void theBankIsToldOfANewAccountAndOfOneInThePlaceOfAnother() {
    take(account(1, "9001", "ﾅｶﾞﾐ", "2026-04-01"), account(2, "9001", "ﾅｶﾞﾐ", "2026-04-01"));
    assertThat(newCodes(request())).containsExactly(NewCode.FIRST, NewCode.FIRST);
    take(account(2, "9001", "ﾅｶﾞﾐ ﾊﾅｺ", "2026-09-01"), account(3, "9001", "ﾅｶﾞﾐ", "2026-09-01"));
    LocalDate next = LocalDate.of(2026, 11, 2);
    for (int person = 1; person <= 3; person++) {
      city.levy(person, SmallCity.key(2026, "01", 100 + person, 3), next, 5_000);
    }
    DebitRun second =
        teller.transactions.call(
            () -> debit.request(SmallCity.act(LocalDate.of(2026, 10, 1)), next));
    assertThat(newCodes(second)).containsExactly(NewCode.OTHER, NewCode.CHANGED, NewCode.FIRST);
  }

  private List<NewCode> newCodes(DebitRun run) {
    return read(run.archivedFileIds().get(0)).file().sets().get(0).lines().stream()
        .map(DebitLine::newCode)
        .toList();
  }

  @Test
  @Tag("RC-074")
  void theResultOfAnotherCityIsRefused() {
    teller.parameters.set("receipt.debit.consignor-code", "9000000009");
    PaymentFile file =
        teller.post(
            "result",
            Teller.result(
                MonthDay.of(8, 31),
                List.of(Teller.debit(ReceivedKey.customerNumber(key(1)), 10_001, '0')),
                DebitFormat.DEFAULT),
            PaymentFileFormat.DEBIT_RESULT,
            LocalDate.of(2026, 9, 4));
    assertThat(file.state()).isEqualTo(PaymentFileState.REFUSED);
    assertThat(city.strings("SELECT code FROM receipt.file_fault")).containsExactly("RC-F-119");
  }

  @Test
  @Tag("RC-111")
  void theCalendarSaysByWhenEachBankIsAsked() {
    take(account(1, "9001", "ﾅｶﾞﾐ", "2026-04-01"), account(4, "9004", "ﾅｶﾞﾐ", "2026-04-01"));
    assertThat(submissions(LocalDate.of(2026, 8, 18)))
        .containsExactly(
            "9001 until 2026-08-20 OPEN 1 10001", "9004 until 2026-08-17 LATE 1 10004");
    request();
    assertThat(submissions(LocalDate.of(2026, 8, 21)))
        .containsExactly(
            "9001 until 2026-08-20 SUBMITTED 1 10001", "9004 until 2026-08-17 SUBMITTED 1 10004");
    assertThat(submissions(LocalDate.of(2026, 9, 1))).hasSize(2);
  }

  private List<String> submissions(LocalDate today) {
    DebitSubmissions calendar =
        new DebitSubmissions(teller.parameters, BusinessCalendar.standard(), today);
    return database
        .jdbi()
        .withHandle(
            handle -> calendar.between(handle, DEBIT_DAY.minusMonths(1), DEBIT_DAY.plusMonths(1)))
        .stream()
        .map(
            s ->
                "%s until %s %s %d %d"
                    .formatted(
                        s.bankCode(), s.submitUntil(), s.state(), s.lines(), s.total().value()))
        .toList();
  }

  @Test
  void nothingToDebitIsSaid() {
    assertThatThrownBy(this::request)
        .isInstanceOfSatisfying(
            ReceiptException.class, e -> assertThat(e.code()).isEqualTo("RC-E-021"));
    assertThat(debit.runs()).isEmpty();
    assertThat(city.number("SELECT count(*) FROM receipt.debit_run")).isZero();
  }

  @Test
  @Tag("RC-074")
  @Tag("RC-024")
  void whatWasNotRequestedSoGoesIntoSuspense() {
    for (int person = 1; person <= 3; person++) {
      take(account(person, "9001", "ﾅｶﾞﾐ", "2026-04-01"));
    }
    DebitRun run = request();
    List<DebitLine> asked = read(run.archivedFileIds().get(0)).file().sets().get(0).lines();
    List<DebitLine> answers = new ArrayList<>();
    answers.add(asked.get(0).answered(ResultCode.DEBITED));
    answers.add(Teller.debit(asked.get(1).customerNumber(), asked.get(1).amount() + 1, '0'));
    answers.add(asked.get(2).answered(ResultCode.NO_FUNDS));
    answers.add(Teller.debit(ReceivedKey.customerNumber(key(4)), 10_004, '0'));

    PaymentFile file =
        teller.post(
            "result",
            Teller.result(MonthDay.of(8, 31), answers, DebitFormat.DEFAULT),
            PaymentFileFormat.DEBIT_RESULT,
            LocalDate.of(2026, 9, 4));

    assertThat(file.posted()).isEqualTo(Yen.of(10_001));
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', line_no, reason, amount) FROM receipt.suspense ORDER BY 1"))
        .containsExactly("3 AMOUNT_DIFFERS 10003", "5 NOT_REQUESTED 10004");
    assertThat(
            city.strings("SELECT concat_ws(' ', line_no, result_code) FROM receipt.debit_result"))
        .containsExactly("4 1");
  }
}
