package osame.operations.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.access.api.ItemPermission;
import osame.foundation.AddresseeNumber;
import osame.foundation.BusinessDate;
import osame.foundation.PageRequest;
import osame.operations.Container;
import osame.operations.WrittenLog;
import osame.operations.api.HeldData;
import osame.operations.api.HeldRow;
import osame.operations.api.NewPersonRequest;
import osame.operations.api.OperationsException;
import osame.operations.api.PersonRequest;
import osame.operations.api.PersonRequestDecision;
import osame.operations.api.PersonRequestKind;
import osame.operations.api.RedactionGround;
import osame.setup.testing.TestDatabase;

/** A person asks to see the own data, has some of it corrected, and stops its use for a while. */
@Tag("CM-064")
class PersonRequestsTest {

  private static final AddresseeNumber PERSON = new AddresseeNumber("000000000000011");
  private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 1);
  private static final LocalDate DECIDED = LocalDate.of(2026, 9, 14);
  private static final PageRequest PAGE = PageRequest.first(50);
  private static final String SECRET = "調査先：架空銀行本店";

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private WrittenLog log;

  @BeforeEach
  void empty() {
    database
        .superuserJdbi()
        .useHandle(
            handle -> {
              handle.execute("SET session_replication_role = replica");
              handle.execute(
                  "TRUNCATE access.operation_log, access.operation_log_subject,"
                      + " operations.person_request, operations.person_request_redaction"
                      + " RESTART IDENTITY");
            });
    log = new WrittenLog(database.jdbi());
  }

  /** A module that holds two records on the person. */
  private static final class Arrears implements HeldData {
    @Override
    public List<HeldRow> on(AddresseeNumber person) {
      return List.of(
          new HeldRow("inquiries", "財産調査", "1", SECRET, null),
          new HeldRow("inquiries", "財産調査", "2", "調査先：市内の勤務先", null));
    }

    @Override
    public int order() {
      return 1;
    }
  }

  private PersonRequestsBean as(String userId) {
    Clock clock = Clock.fixed(Instant.parse("2026-09-14T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
    HeldRecords records = HeldRecords.of(List.of(new OwnHeldData(database.jdbi()), new Arrears()));
    return new PersonRequestsBean(database.jdbi(), clock, records, log, Container.caller(userId));
  }

  private static Act act() {
    return new Act(UUID.randomUUID(), "請求による", new BusinessDate(RECEIVED), "T-01", null);
  }

  private long receive(PersonRequestKind kind) {
    return as("kanri")
        .receive(act(), new NewPersonRequest(kind, PERSON, "本人", "運転免許証", "全部", RECEIVED));
  }

  @Test
  void theLawGivesThirtyDaysAndOnceThirtyMore() {
    long id = receive(PersonRequestKind.DISCLOSURE);
    assertThat(find(id).dueOn()).isEqualTo(LocalDate.of(2026, 10, 1));
    as("kanri").extend(act(), id, "記録が大量のため");
    assertThat(find(id).dueOn()).isEqualTo(LocalDate.of(2026, 10, 31));
    refused("OP-E-071", () -> as("kanri").extend(act(), id, "もう一度"));
    refused("OP-E-072", () -> as("kanri").extend(act(), id, " "));
  }

  private PersonRequest find(long id) {
    return as("kansa").find("T-01", id).orElseThrow();
  }

  @Test
  void aSecondOfficerDecidesOnceAndCorrectionsAreRecorded() {
    long id = receive(PersonRequestKind.CORRECTION);
    refused(
        "OP-E-073",
        () -> as("KANRI").decide(act(), id, PersonRequestDecision.GRANTED, DECIDED, "電話番号を訂正"));
    as("kessai").decide(act(), id, PersonRequestDecision.GRANTED, DECIDED, "電話番号を訂正");
    assertThat(find(id))
        .extracting(PersonRequest::decision, PersonRequest::decidedBy, PersonRequest::outcome)
        .containsExactly(PersonRequestDecision.GRANTED, "kessai", "電話番号を訂正");
    refused(
        "OP-E-071",
        () -> as("kessai").decide(act(), id, PersonRequestDecision.REFUSED, DECIDED, "理由"));
    assertThat(as("kansa").list("T-01", true, PAGE).rows()).isEmpty();
    assertThat(as("kansa").list("T-01", false, PAGE).rows()).hasSize(1);
  }

  @Test
  void theSameClickTakesInOneRequest() {
    Act act = act();
    NewPersonRequest request =
        new NewPersonRequest(PersonRequestKind.DISCLOSURE, PERSON, "本人", "運転免許証", "全部", RECEIVED);
    assertThat(as("kanri").receive(act, request)).isEqualTo(as("kanri").receive(act, request));
    refused(
        "OP-E-070",
        () ->
            as("kanri")
                .receive(
                    act(),
                    new NewPersonRequest(
                        PersonRequestKind.DISCLOSURE, PERSON, "本人", " ", "全部", RECEIVED)));
  }

  @Test
  void everythingHeldIsDisclosedTheLooksAtThePersonToo() {
    long id = receive(PersonRequestKind.DISCLOSURE);
    write(
        "WITH l AS (INSERT INTO access.operation_log (recorded_at, who, terminal, operation,"
            + " function_id, subject, subject_count, sum_yen) VALUES ('2026-09-01 10:00+09',"
            + " 'sato', '窓口1', 'VIEW', 'RC-099', 'account', 1, 0) RETURNING operation_log_id,"
            + " recorded_at) INSERT INTO access.operation_log_subject SELECT operation_log_id,"
            + " recorded_at, '000000000000011' FROM l");
    List<HeldRow> held = as("kanri").held("T-01", id);
    assertThat(held)
        .extracting(HeldRow::section)
        .containsSubsequence("inquiries", "inquiries", "requests", "looks");
    assertThat(held)
        .anySatisfy(
            row ->
                assertThat(row.text())
                    .contains("日時：2026-09-01 10:00:00", "利用者：sato", "操作：照会", "機能：RC-099"));
    assertThat(log.lines()).contains("VIEW everything held, request " + id + " 1");
  }

  private static void write(String sql) {
    database.superuserJdbi().useHandle(handle -> handle.execute(sql));
  }

  @Test
  void whatIsRedactedIsNotInTheFile() throws IOException {
    long id = receive(PersonRequestKind.DISCLOSURE);
    as("kanri").redact(act(), id, "inquiries", "1", RedactionGround.AFFAIRS);
    assertThat(as("kanri").held("T-01", id))
        .filteredOn(row -> row.section().equals("inquiries"))
        .extracting(HeldRow::text, HeldRow::ground)
        .containsExactly(tuple(SECRET, RedactionGround.AFFAIRS), tuple("調査先：市内の勤務先", null));
    assertThat(as("kanri").disclosed("T-01", id)).extracting(HeldRow::text).doesNotContain(SECRET);
    byte[] pdf = as("kanri").disclosure("T-01", id);
    assertThat(text(pdf))
        .contains("保有個人情報", "市内の勤務先", "（不開示）", "第78条第1項第7号")
        .doesNotContain("架空銀行");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("架空銀行");

    as("kanri").redact(act(), id, "inquiries", null, RedactionGround.OTHER_PERSON);
    assertThat(text(as("kanri").disclosure("T-01", id)))
        .contains("第78条第1項第2号", "第78条第1項第7号")
        .doesNotContain("勤務先");
    as("kanri").redact(act(), id, "inquiries", null, null);
    as("kanri").redact(act(), id, "inquiries", "1", null);
    assertThat(text(as("kanri").disclosure("T-01", id))).contains("架空銀行");

    as("kessai").decide(act(), id, PersonRequestDecision.PARTLY, DECIDED, "一部開示");
    refused(
        "OP-E-071", () -> as("kanri").redact(act(), id, "inquiries", "1", RedactionGround.AFFAIRS));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void suspendedUseHidesThePersonFromWhomLacksTheRightUntilItIsLifted() {
    long id = receive(PersonRequestKind.SUSPENSION);
    UseSuspensionsBean without = suspensions(Set.of());
    without.require("T-01", PERSON);
    as("kessai").decide(act(), id, PersonRequestDecision.GRANTED, DECIDED, "全部の利用を停止");
    assertThat(find(id).suspends()).isTrue();
    assertThat(without.hidden(List.of(PERSON, new AddresseeNumber("000000000000029"))))
        .containsExactly(PERSON);
    refused("OP-E-074", () -> without.require("T-01", PERSON));
    suspensions(Set.of(ItemPermission.SUSPENDED_USE)).require("T-01", PERSON);
    as("kessai").lift(act(), id, DECIDED, "請求の取下げ");
    without.require("T-01", PERSON);
    refused("OP-E-071", () -> as("kessai").lift(act(), id, DECIDED, "再び"));
  }

  private UseSuspensionsBean suspensions(Set<ItemPermission> own) {
    return new UseSuspensionsBean(database.jdbi(), new OwnPermissions(own), log);
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            OperationsException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
