package osame.operations.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.PageRequest;
import osame.operations.Container;
import osame.operations.RecordedLog;
import osame.operations.WrittenLog;
import osame.operations.api.BusinessDates;
import osame.operations.api.LogAlert;
import osame.operations.api.LogCount;
import osame.operations.api.LogRule;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameters;
import osame.operations.businessdate.TestBusinessDates;
import osame.operations.parameter.TestParameters;
import osame.setup.ParameterLoading;
import osame.setup.testing.TestDatabase;

/** A week in which a contractor works at night and somebody guesses passwords. */
@Tag("CM-024")
class LogReviewTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);
  private static final LocalDate SUNDAY = LocalDate.of(2026, 9, 20);
  private static final PageRequest PAGE = PageRequest.first(50);
  private static final String PERSON = "000000000000011";

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-09-21T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

  private LogReviewBean review;
  private LogRulesBean rules;
  private WrittenLog log;

  @BeforeAll
  static void parameters() {
    new ParameterLoading(database.owner()).loadPackaged();
  }

  @BeforeEach
  void aWeek() {
    database
        .superuserJdbi()
        .useHandle(
            handle -> {
              handle.execute("SET session_replication_role = replica");
              handle.execute(
                  "TRUNCATE access.operation_log, access.operation_log_subject,"
                      + " operations.log_alert");
              handle.execute("DELETE FROM access.officer");
            });
    Parameters parameters = TestParameters.of(database.jdbi(), null, new RecordedLog(), clock);
    BusinessDates dates = TestBusinessDates.of(database.jdbi());
    log = new WrittenLog(database.jdbi());
    review =
        new LogReviewBean(
            database.jdbi(), clock, parameters, dates, log, Container.caller("kansa"));
    rules = new LogRulesBean(database.jdbi(), parameters, dates);
    officer("sato", "佐藤 花子", "納税課");
    officer("itaku1", "委託 太郎", "委託先（電算）");
  }

  private static void officer(String userId, String name, String section) {
    write(
        "INSERT INTO access.officer (user_id, name, section, valid_period, password_hash) VALUES"
            + " (?, ?, ?, '[2026-01-01,)', '$argon2id$x')",
        userId,
        name,
        section);
  }

  private static void act(String time, String who, String operation, String function, int count) {
    write(
        "INSERT INTO access.operation_log (recorded_at, who, terminal, operation, function_id,"
            + " subject, subject_count, sum_yen, number_touched) VALUES (?::timestamptz, ?,"
            + " '192.0.2.7', ?, ?, 'x', ?, 0, false)",
        time + "+09",
        who,
        operation,
        function,
        count);
  }

  private static void write(String sql, Object... arguments) {
    database.superuserJdbi().useHandle(handle -> handle.execute(sql, arguments));
  }

  private List<LogCount> analyse(LogRule rule) {
    return review.analyse("T-01", rule, MONDAY, SUNDAY, PAGE).rows();
  }

  @Test
  void nightsAndClosedDaysAreOutOfHours() {
    act("2026-09-14 07:00", "sato", "VIEW", "RC-010", 1);
    act("2026-09-14 21:59", "sato", "VIEW", "RC-010", 1);
    act("2026-09-14 06:59", "itaku1", "VIEW", "RC-010", 1);
    act("2026-09-14 22:00", "itaku1", "CHANGE", "RC-024", 1);
    act("2026-09-20 12:00", "itaku1", "VIEW", "RC-010", 1);
    act("2026-09-20 12:00", "batch", "BATCH", "RC-020", 1);
    assertThat(analyse(LogRule.OUT_OF_HOURS))
        .extracting(LogCount::about, LogCount::name, LogCount::count)
        .containsExactly(tuple("itaku1", "委託 太郎", 3L));
    assertThat(log.lines()).containsExactly("SEARCH out-of-hours from 2026-09-14 to 2026-09-20 0");
  }

  @Test
  void whoTriesManyAccountsFromOneTerminalIsFoundByIt() {
    act("2026-09-14 10:00", "sato", "REFUSED", "CM-021", 1);
    act("2026-09-14 10:01", "abe", "REFUSED", "CM-021", 1);
    act("2026-09-14 10:02", "abe", "REFUSED", "CM-020", 1);
    act("2026-09-14 10:02", "abe", "SIGN_IN", "CM-021", 1);
    assertThat(analyse(LogRule.FAILED_SIGN_INS))
        .extracting(LogCount::about, LogCount::count)
        .containsExactly(tuple("192.0.2.7", 2L), tuple("abe", 1L), tuple("sato", 1L));
  }

  @Test
  void searchesAndExportsAreSummedByWhatTheyShowed() {
    act("2026-09-14 10:00", "sato", "SEARCH", "AT-023", 20);
    act("2026-09-15 10:00", "sato", "VIEW", "AT-002", 1);
    act("2026-09-15 10:00", "sato", "EXPORT", "RC-032", 900);
    act("2026-09-15 10:00", "itaku1", "PRINT", "RC-060", 2);
    assertThat(analyse(LogRule.MASS_SEARCH))
        .extracting(LogCount::about, LogCount::count)
        .containsExactly(tuple("sato", 21L));
    assertThat(analyse(LogRule.MASS_EXPORT))
        .extracting(LogCount::about, LogCount::count)
        .containsExactly(tuple("sato", 900L), tuple("itaku1", 2L));
  }

  @Test
  void looksAtOnePersonAreCountedAndTheirBatchesAreNot() {
    act("2026-09-14 10:00", "sato", "SEARCH", "AT-023", 1);
    act("2026-09-14 11:00", "itaku1", "VIEW", "AT-002", 1);
    act("2026-09-14 12:00", "batch", "BATCH", "RC-020", 1);
    write(
        "INSERT INTO access.operation_log_subject SELECT operation_log_id, recorded_at, ?"
            + " FROM access.operation_log",
        PERSON);
    assertThat(analyse(LogRule.ONE_PERSON))
        .extracting(LogCount::about, LogCount::count)
        .containsExactly(tuple(PERSON, 2L));
  }

  @Test
  void disclosuresOfNumbersAreCounted() {
    act("2026-09-14 10:00", "sato", "VIEW", "AT-030", 1);
    write(
        "INSERT INTO access.operation_log (recorded_at, who, terminal, operation, function_id,"
            + " subject, subject_count, sum_yen, number_touched) VALUES ('2026-09-15 10:00+09',"
            + " 'sato', 'T-01', 'VIEW', 'AT-030', 'x', 1, 0, true)");
    assertThat(analyse(LogRule.NUMBER_DISCLOSURE)).extracting(LogCount::count).containsExactly(1L);
  }

  @Test
  void aCountThatReachesItsThresholdRaisesOneAlertThatAReviewerCloses() {
    act("2026-09-20 12:00", "itaku1", "VIEW", "RC-010", 1);
    act("2026-09-20 12:00", "itaku1", "EXPORT", "RC-032", 999);
    rules.raise(SUNDAY);
    rules.raise(SUNDAY);
    assertThat(review.alerts(true, PAGE).rows())
        .extracting(LogAlert::rule, LogAlert::about, LogAlert::name, LogAlert::count)
        .containsExactly(tuple(LogRule.OUT_OF_HOURS, "itaku1", "委託 太郎", 2L));
    act("2026-09-20 13:00", "itaku1", "EXPORT", "RC-032", 1);
    rules.raise(SUNDAY);
    List<LogAlert> alerts = review.alerts(true, PAGE).rows();
    assertThat(alerts)
        .extracting(LogAlert::rule, LogAlert::count, LogAlert::threshold)
        .containsExactly(
            tuple(LogRule.MASS_EXPORT, 1000L, 1000L), tuple(LogRule.OUT_OF_HOURS, 3L, 1L));
    long id = alerts.get(1).logAlertId();
    refused("OP-E-082", () -> review.close(RecordedLog.ACT, id, " "));
    review.close(RecordedLog.ACT, id, " 決算作業の届出あり ");
    refused("OP-E-081", () -> review.close(RecordedLog.ACT, id, "again"));
    rules.raise(SUNDAY);
    assertThat(review.alerts(true, PAGE).rows()).hasSize(1);
    assertThat(review.alerts(false, PAGE).rows())
        .extracting(LogAlert::closedBy, LogAlert::closedAt, LogAlert::remark)
        .containsExactly(tuple(null, null, null), tuple("kansa", clock.instant(), "決算作業の届出あり"));
    assertThat(log.lines()).containsExactly("CHANGE alert " + id + " closed");
  }

  @Test
  void aThresholdOfZeroRaisesNothing() {
    act("2026-09-20 12:00", "sato", "VIEW", "RC-010", 1);
    setThreshold("0");
    rules.raise(SUNDAY);
    assertThat(review.alerts(false, PAGE).rows()).isEmpty();
    setThreshold("1");
  }

  /** Without the approval that it takes. */
  private static void setThreshold(String value) {
    database
        .superuserJdbi()
        .useHandle(
            handle -> {
              handle.execute("SET session_replication_role = replica");
              handle.execute(
                  "UPDATE operations.parameter SET value = ? WHERE key LIKE '%out-of-hours'",
                  value);
            });
  }

  @Test
  void daysThatCannotBeAnalysedAreRefused() {
    refused("OP-E-080", () -> review.analyse("T", LogRule.MASS_SEARCH, null, SUNDAY, PAGE));
    refused("OP-E-080", () -> review.analyse("T", LogRule.MASS_SEARCH, MONDAY, null, PAGE));
    refused("OP-E-080", () -> review.analyse("T", LogRule.MASS_SEARCH, SUNDAY, MONDAY, PAGE));
    refused(
        "OP-E-080",
        () -> review.analyse("T", LogRule.MASS_SEARCH, MONDAY, MONDAY.plusDays(400), PAGE));
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            OperationsException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void theMonthlyReportHasEveryAccountAndEveryAlert() throws IOException {
    act("2026-09-20 12:00", "itaku1", "EXPORT", "RC-032", 1234);
    act("2026-09-20 12:00", "batch", "BATCH", "RC-020", 1);
    rules.raise(SUNDAY);
    byte[] report = review.monthlyReport(YearMonth.of(2026, 9));
    assertThat(text(report))
        .contains("操作ログ点検報告書", "令和8年9月分")
        .contains("佐藤 花子", "納税課", "委託 太郎", "itaku1", "委託先（電算）", "1,234")
        .contains("（職員以外）", "batch")
        .contains("大量の出力", "未確認", "夜間・休日の操作");
    assertThat(review.monthlyReport(YearMonth.of(2026, 9))).isEqualTo(report);
    assertThat(text(review.monthlyReport(YearMonth.of(2026, 8)))).contains("該当なし");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
