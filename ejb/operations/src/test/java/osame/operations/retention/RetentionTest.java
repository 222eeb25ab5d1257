package osame.operations.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.PageRequest;
import osame.operations.api.OperationsException;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionLine;
import osame.operations.api.RetentionReason;
import osame.operations.api.RetentionRun;
import osame.operations.api.RetentionState;
import osame.operations.api.RetentionStore;
import osame.setup.testing.TestDatabase;

/** The summer of 2026: what lay in the store since 2012 is due. */
@Tag("RC-103")
class RetentionTest {

  private static final PageRequest PAGE = PageRequest.first(50);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private RetentionDesk desk;
  private RetentionBean administrator;
  private RetentionBean approver;
  private long oldFile;
  private long newFile;

  @BeforeEach
  void anOldStore() {
    desk = new RetentionDesk(database);
    administrator = desk.administrator;
    approver = desk.approver;
    oldFile = desk.file("a payment file of 2012");
    newFile = desk.file("a payment file of today");
    desk.superuser(
        "UPDATE operations.archived_file_delivery SET delivered_at = '2012-05-01 10:00+09' WHERE"
            + " file_id = "
            + oldFile);
    job("SUCCEEDED", "2012-05-01");
    job("FAILED", "2012-05-01");
    job("SUCCEEDED", "2026-05-01");
    session("2012-05-01");
    session("2012-06-01");
    session("2026-06-01");
  }

  @AfterEach
  void disconnect() {
    desk.close();
  }

  private void job(String state, String day) {
    desk.superuser(
        "INSERT INTO operations.job (kind, period, parameters, state, request_id, reason,"
            + " business_date, requested_by, ended_at, error_code) VALUES ('x',"
            + " gen_random_uuid()::text, '{}', '"
            + state
            + "', gen_random_uuid(), '', '"
            + day
            + "', 'sato', '"
            + day
            + "', CASE '"
            + state
            + "' WHEN 'FAILED' THEN 'OP-E-099' END)");
  }

  private void session(String day) {
    desk.superuser(
        "INSERT INTO access.officer (user_id, name, section, valid_period) VALUES ('u' || (SELECT"
            + " count(*) + 100 FROM access.officer), 'x', '', '[2010-01-01,)')");
    desk.superuser(
        "INSERT INTO access.signed_in_session SELECT gen_random_uuid(), max(officer_id), 'T-01',"
            + " true, '"
            + day
            + "', '"
            + day
            + "' FROM access.officer");
  }

  private RetentionRun newest() {
    return administrator.runs(PAGE).rows().get(0);
  }

  @Test
  void whatIsPastItsYearsIsListedReleasedErasedAndCertified() throws IOException {
    long run = desk.list();
    assertThat(administrator.lines(run))
        .extracting(
            RetentionLine::kind,
            line -> line.fiscalYear().value(),
            RetentionLine::held,
            RetentionLine::rows)
        .containsExactly(
            tuple(RetentionKind.ARCHIVED_FILE, 2012, null, 1L),
            tuple(RetentionKind.JOB, 2012, null, 1L),
            tuple(RetentionKind.JOB, 2012, RetentionReason.FAILED, 1L),
            tuple(RetentionKind.SESSION, 2012, null, 2L));
    refused("OP-E-067", () -> approver.release(RetentionDesk.act(), run, ""));
    administrator.propose(RetentionDesk.act(), run, "保存年限の到来");
    refused("OP-E-020", () -> administrator.release(RetentionDesk.act(), run, ""));
    refused("OP-E-065", () -> administrator.list(RetentionDesk.act()));
    assertThat(desk.erase(new OperationsStore())).as("nobody released it").isEmpty();
    approver.release(RetentionDesk.act(), run, "確認した");
    assertThat(newest())
        .extracting(RetentionRun::state, RetentionRun::due, RetentionRun::held)
        .containsExactly(RetentionState.RELEASED, 4L, 1L);

    assertThat(desk.erase(new OperationsStore())).containsExactly(1L);
    refused("OP-E-059", () -> desk.archive.open(oldFile));
    assertThat(desk.archive.find(oldFile)).as("its hash is still known").isPresent();
    assertThat(desk.archive.open(newFile).readAllBytes()).isNotEmpty();
    assertThat(desk.number("SELECT count(*) FROM operations.job WHERE kind = 'x'")).isEqualTo(2);
    assertThat(desk.number("SELECT count(*) FROM access.signed_in_session")).isEqualTo(1);
    assertThat(newest())
        .extracting(
            RetentionRun::state,
            RetentionRun::due,
            RetentionRun::held,
            RetentionRun::proposedBy,
            RetentionRun::releasedBy,
            RetentionRun::certificateNumber)
        .containsExactly(RetentionState.ERASED, 4L, 1L, "kanri", "kessai", 1L);
    byte[] certificate = approver.certificate(1);
    assertThat(text(certificate))
        .contains("消去証明書", "第1号", "令和8年8月31日", "kanri", "kessai", "general_retention")
        .contains("授受したファイルの内容", "2012年度", "保留：失敗したまま", "保存年限の到来");
    assertThat(approver.certificate(1)).isEqualTo(certificate);
    refused("OP-E-069", () -> approver.certificate(2));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** As if the machine stopped in the second month of the sessions. */
  private static final class Stopping implements RetentionStore {
    @Override
    public Map<RetentionKind, List<String>> listings() {
      return Map.of();
    }

    @Override
    public List<String> objections() {
      return List.of();
    }

    @Override
    public Map<RetentionKind, List<String>> erasures() {
      return Map.of(RetentionKind.SESSION, List.of("SELECT 1 / (2 - :portion)"));
    }
  }

  @Test
  void whatWasStoppedGoesOnUnderTheSameNumber() {
    desk.released();
    assertThatThrownBy(() -> desk.erase(new OperationsStore(), new Stopping()))
        .isInstanceOf(JdbiException.class);
    assertThat(desk.number("SELECT count(*) FROM access.signed_in_session")).isEqualTo(2);
    refused("OP-E-069", () -> approver.certificate(1));
    assertThat(desk.erase(new OperationsStore())).containsExactly(1L);
    assertThat(desk.number("SELECT count(*) FROM access.signed_in_session")).isEqualTo(1);
    assertThat(desk.number("SELECT count(*) FROM operations.retention_portion")).isEqualTo(4);
    assertThat(
            desk.number(
                "SELECT sum(rows) FROM operations.erasure_certificate_line WHERE held = ''"))
        .isEqualTo(4);
  }

  @Test
  void aListThatSomebodyChangedIsNotReleased() {
    long run = desk.list();
    administrator.propose(RetentionDesk.act(), run, "");
    desk.superuser("UPDATE operations.retention_row SET row_id = row_id + 1000 WHERE kind = 'JOB'");
    refused("OP-E-022", () -> approver.release(RetentionDesk.act(), run, ""));
  }

  @Test
  void anOrderToKeepGivesOpenListsUpAndHoldsTheNextOne() {
    desk.released();
    refused(
        "OP-E-068",
        () -> administrator.order(RetentionDesk.act(), RetentionKind.SESSION, null, " "));
    administrator.order(RetentionDesk.act(), RetentionKind.SESSION, null, "不正アクセスの調査");
    assertThat(newest().state()).isEqualTo(RetentionState.WITHDRAWN);
    assertThat(desk.erase(new OperationsStore())).isEmpty();
    long run = desk.list();
    assertThat(administrator.lines(run))
        .filteredOn(line -> line.kind() == RetentionKind.SESSION)
        .extracting(RetentionLine::held)
        .containsOnly(RetentionReason.ORDERED);
    administrator.lift(RetentionDesk.act(), administrator.orders().get(0).retentionOrderId());
    assertThat(administrator.orders().get(0).liftedBy()).isEqualTo("kanri");
  }

  @Test
  void aKindWithoutYearsIsAnErrorAndNothingIsListed() {
    desk.superuser(
        "UPDATE operations.parameter SET superseded_at = recorded_at WHERE key ="
            + " 'operations.retention.years' AND scope = 'JOB'");
    refused("OP-E-066", () -> administrator.list(RetentionDesk.act()));
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            OperationsException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
