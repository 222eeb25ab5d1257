package osame.operations.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Operation;
import osame.foundation.PageRequest;
import osame.operations.WrittenLog;
import osame.operations.api.IncidentAct;
import osame.operations.api.IncidentFunction;
import osame.operations.api.IncidentPerson;
import osame.operations.api.IncidentScope;
import osame.operations.api.IncidentSummary;
import osame.operations.api.OperationsException;
import osame.setup.testing.TestDatabase;

/** A contractor's account is said to have carried lists away; what did it touch, and from where? */
@Tag("CM-065")
class IncidentReportsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);
  private static final LocalDate SUNDAY = LocalDate.of(2026, 9, 20);
  private static final PageRequest PAGE = PageRequest.first(50);
  private static final IncidentScope OF_ACCOUNT = new IncidentScope(MONDAY, SUNDAY, "ITAKU1", null);
  private static final IncidentScope OF_TERMINAL = new IncidentScope(MONDAY, SUNDAY, null, "窓口2");

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private WrittenLog log;
  private IncidentReportsBean reports;

  @BeforeEach
  void aWeek() {
    database
        .superuserJdbi()
        .useHandle(
            handle -> {
              handle.execute("SET session_replication_role = replica");
              handle.execute("TRUNCATE access.operation_log, access.operation_log_subject");
              handle.execute("DELETE FROM access.officer");
            });
    write(
        "INSERT INTO access.officer (user_id, name, section, valid_period, password_hash) VALUES"
            + " ('itaku1', '委託 太郎', '委託先（電算）', '[2026-01-01,)', '$argon2id$x')");
    log = new WrittenLog(database.jdbi());
    Clock clock = Clock.fixed(Instant.parse("2026-09-21T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
    reports = new IncidentReportsBean(database.jdbi(), clock, log);
    act("2026-09-13 23:59", "itaku1", "窓口1", "VIEW", 1, false, "000000000000099");
    act("2026-09-14 10:00", "itaku1", "窓口1", "SEARCH", 2, false, "000000000000011");
    act("2026-09-14 10:01", "itaku1", "窓口2", "VIEW", 1, true, "000000000000011");
    act("2026-09-14 10:02", "itaku1", "窓口2", "EXPORT", 900, false, "000000000000029");
    act("2026-09-14 10:03", "itaku1", "窓口2", "REFUSED", 1, false, null);
    act("2026-09-15 09:00", "sato", "窓口2", "CHANGE", 1, false, "000000000000029");
    act("2026-09-20 23:59", "sato", "窓口1", "PRINT", 3, false, null);
    act("2026-09-21 00:00", "itaku1", "窓口2", "EXPORT", 7, false, null);
  }

  private static void act(
      String time,
      String who,
      String terminal,
      String operation,
      int count,
      boolean number,
      String person) {
    write(
        "WITH l AS (INSERT INTO access.operation_log (recorded_at, who, terminal, operation,"
            + " function_id, subject, subject_count, sum_yen, number_touched) VALUES"
            + " (?::timestamptz, ?, ?, ?, 'RC-010', 'list', ?, 0, ?) RETURNING operation_log_id,"
            + " recorded_at) INSERT INTO access.operation_log_subject SELECT operation_log_id,"
            + " recorded_at, p FROM l CROSS JOIN (VALUES (?::text)) AS x (p) WHERE p IS NOT NULL",
        time + "+09",
        who,
        terminal,
        operation,
        count,
        number,
        person);
  }

  private static void write(String sql, Object... arguments) {
    database.superuserJdbi().useHandle(handle -> handle.execute(sql, arguments));
  }

  @Test
  void theFiguresOfAnAccount() {
    IncidentSummary summary = reports.summary("T-01", OF_ACCOUNT);
    assertThat(summary)
        .isEqualTo(
            new IncidentSummary(
                4, 2, 1, 1, 900, 0, 0, 1, at("2026-09-14T01:00:00Z"), at("2026-09-14T01:03:00Z")));
    assertThat(log.lines())
        .containsExactly("SEARCH incident from 2026-09-14 to 2026-09-20, who ITAKU1 0");
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }

  @Test
  void aPeriodAloneATerminalAloneAndBothWithAnAccount() {
    assertThat(reports.summary("T", new IncidentScope(MONDAY, SUNDAY, null, null)).acts())
        .isEqualTo(6);
    assertThat(reports.summary("T", OF_TERMINAL).acts()).isEqualTo(4);
    assertThat(reports.summary("T", new IncidentScope(MONDAY, SUNDAY, "sato", "窓口1")).printedRows())
        .isEqualTo(3);
    IncidentSummary nothing =
        reports.summary("T", new IncidentScope(MONDAY, SUNDAY, "nobody", null));
    assertThat(nothing).isEqualTo(new IncidentSummary(0, 0, 0, 0, 0, 0, 0, 0, null, null));
  }

  @Test
  void whoseDataWasTouchedAndHow() {
    assertThat(reports.people("T-01", OF_TERMINAL, PAGE).rows())
        .extracting(
            p -> p.addressee().value(),
            IncidentPerson::looks,
            IncidentPerson::changes,
            IncidentPerson::outputs,
            IncidentPerson::numberTouched)
        .containsExactly(
            tuple("000000000000011", 1L, 0L, 0L, true),
            tuple("000000000000029", 0L, 1L, 1L, false));
    assertThat(log.lines())
        .as("the look at these people is itself in the log")
        .containsExactly("SEARCH incident from 2026-09-14 to 2026-09-20, terminal 窓口2 2");
  }

  @Test
  void whatLeftAndWhatWasRefused() {
    assertThat(reports.functions(OF_ACCOUNT, PAGE).rows())
        .extracting(
            IncidentFunction::operation, IncidentFunction::acts, IncidentFunction::numberActs)
        .containsExactly(
            tuple(Operation.EXPORT, 1L, 0L),
            tuple(Operation.REFUSED, 1L, 0L),
            tuple(Operation.SEARCH, 1L, 0L),
            tuple(Operation.VIEW, 1L, 1L));
    assertThat(reports.outputs(OF_ACCOUNT, PAGE).rows())
        .extracting(IncidentAct::name, IncidentAct::terminal, IncidentAct::count)
        .containsExactly(tuple("委託 太郎", "窓口2", 900L));
    assertThat(reports.refusals(OF_ACCOUNT, PAGE).rows())
        .extracting(IncidentAct::recordedAt)
        .containsExactly(at("2026-09-14T01:03:00Z"));
  }

  @Test
  void theReportHasAllOfItAndIsLoggedWithThePeopleInIt() throws IOException {
    byte[] report = reports.report("T-01", OF_ACCOUNT);
    assertThat(text(report))
        .contains("漏えい等事案の調査報告書", "令和8年9月14日～令和8年9月20日", "ITAKU1", "すべて")
        .contains("対象者 2人", "個人番号に触れた操作 1件", "拒否 1件", "出力 1回 900件")
        .contains("RC-010", "委託 太郎", "窓口2", "000000000000011", "000000000000029")
        .doesNotContain("000000000000099");
    assertThat(log.lines())
        .containsExactly("VIEW incident from 2026-09-14 to 2026-09-20, who ITAKU1 2");
    assertThat(text(reports.report("T", new IncidentScope(MONDAY, SUNDAY, "nobody", null))))
        .contains("該当なし");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Whoever fails to sign in may have typed anything as a name. */
  @Test
  void nothingThatSomebodyTypedStopsTheReport() throws IOException {
    act(
        "2026-09-14 11:00",
        "\uD83D\uDE00" + "x".repeat(300),
        "y".repeat(300),
        "REFUSED",
        1,
        false,
        null);
    assertThat(text(reports.report("T", new IncidentScope(MONDAY, SUNDAY, null, null))))
        .contains("〓xxx", "拒否 2件");
  }

  @Test
  void daysThatCannotBeLookedAtAreRefused() {
    IncidentScope backwards = new IncidentScope(SUNDAY, MONDAY, null, null);
    assertThatThrownBy(() -> reports.summary("T", backwards))
        .isInstanceOfSatisfying(
            OperationsException.class, e -> assertThat(e.code()).isEqualTo("OP-E-080"));
    assertThat(log.lines()).isEmpty();
  }
}
