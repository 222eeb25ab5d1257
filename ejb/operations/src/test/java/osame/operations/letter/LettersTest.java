package osame.operations.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
import osame.foundation.AddresseeNumber;
import osame.foundation.BusinessDate;
import osame.foundation.FiscalYear;
import osame.foundation.PageRequest;
import osame.letter.LetterContent;
import osame.letter.Recipient;
import osame.operations.Container;
import osame.operations.WrittenLog;
import osame.operations.api.FileArchive;
import osame.operations.api.JobProgress;
import osame.operations.api.JobRun;
import osame.operations.api.Letter;
import osame.operations.api.LetterCriteria;
import osame.operations.api.LetterDraft;
import osame.operations.api.LetterFault;
import osame.operations.api.LetterForm;
import osame.operations.api.LetterNumber;
import osame.operations.api.LetterState;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameters;
import osame.operations.api.PostalZone;
import osame.operations.api.PrintLot;
import osame.operations.api.PrintLotOrder;
import osame.operations.api.PrintLotPart;
import osame.operations.archive.TestArchive;
import osame.operations.job.TestJobs;
import osame.operations.parameter.TestParameters;
import osame.setup.LetterFormLoading;
import osame.setup.testing.TestDatabase;

/** What the section prints: at the counter, and by the thousand. */
class LettersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
  private static final String CERTIFICATE = "payment-certificate";
  private static final String SLIP = "payment-slip";
  private static final LetterCriteria OVERFLOW =
      new LetterCriteria(LetterState.OVERFLOW, null, null, null);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private WrittenLog log;
  private LettersBean letters;
  private PrintLotBean printLots;
  private FileArchive archive;

  @BeforeEach
  void beans() {
    new LetterFormLoading(database.owner()).loadPackaged();
    log = new WrittenLog(database.jdbi());
    archive = TestArchive.of(database.jdbi(), log);
    FormStore forms = new FormStore(database.jdbi());
    Parameters parameters =
        TestParameters.of(
            database.jdbi(), null, log, Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Tokyo")));
    JobProgress progress = TestJobs.progress(database.jdbi());
    printLots = new PrintLotBean(database.jdbi(), forms, archive, parameters, progress, log);
    letters =
        new LettersBean(
            database.jdbi(),
            forms,
            archive,
            parameters,
            TestJobs.of(database.jdbi(), log),
            log,
            Container.caller("sato"));
  }

  @Test
  @Tag("CM-061")
  void aCertificateIsNumberedArchivedAndPrintedAgainByteForByte() {
    Act act = act();
    Letter first = letters.issue(act, CERTIFICATE, certificate("1", "見本 太郎"));
    assertThat(first.number()).isEqualTo(new LetterNumber(CERTIFICATE, new FiscalYear(2026), 1));
    assertThat(first.state()).isEqualTo(LetterState.DRAWN);
    assertThat(first.title()).isEqualTo("納税証明書");
    assertThat(letters.issue(act, CERTIFICATE, certificate("1", "見本 太郎")))
        .as("the button pressed twice")
        .isEqualTo(first);
    assertThat(letters.issue(act(), CERTIFICATE, certificate("2", "見本 花子")).number().number())
        .isEqualTo(2);

    byte[] again = letters.reprint(act(), first.letterId());
    assertThat(again).isEqualTo(letters.reprint(act(), first.letterId()));
    assertThat(again).isEqualTo(archived(1));
    assertThat(text(again)).contains("第1号", "見本 太郎", "令和8年8月31日");
    assertThat(log.lines()).contains("PRINT letter 1", "PRINT letter 1 again");
  }

  @Test
  @Tag("AT-022")
  void aLetterThatCannotBeDrawnTakesNoNumber() {
    refused(
        "OP-E-051",
        () -> letters.issue(act(), CERTIFICATE, certificate("1", Character.toString(0x12000))));
    refused("OP-E-051", () -> letters.issue(act(), CERTIFICATE, certificate("1", "")));
    assertThat(letters.check(CERTIFICATE, DAY, certificate("1", "")))
        .containsExactly(new LetterFault("OP-E-060", "taxpayer-name", ""));
    assertThat(letters.issue(act(), CERTIFICATE, certificate("1", "見本 太郎")).number().number())
        .isEqualTo(1);
  }

  @Test
  @Tag("CM-061")
  void eachFiscalYearCountsFromOne() {
    letters.issue(act(), CERTIFICATE, certificate("1", "見本 太郎"));
    Act nextYear = new Act(UUID.randomUUID(), "", new BusinessDate(DAY.plusYears(1)), "T-01", null);
    assertThat(letters.issue(nextYear, CERTIFICATE, certificate("1", "見本 太郎")).number())
        .isEqualTo(new LetterNumber(CERTIFICATE, new FiscalYear(2027), 1));
  }

  @Test
  @Tag("CM-060")
  void aPrintLotIsNumberedInTheOrderOfThePostAndSplit() throws IOException {
    Act act = act();
    long id = letters.order(act, lot(2), fiveSlips().iterator());
    assertThat(letters.order(act, lot(2), fiveSlips().iterator())).isEqualTo(id);
    assertThat(letters.findPrintLot(id).orElseThrow().finished()).isFalse();
    run(id);
    run(id);

    PrintLot lot = letters.findPrintLot(id).orElseThrow();
    assertThat(lot.finished()).isTrue();
    assertThat(List.of(lot.letters(), lot.drawn(), lot.overflow(), lot.envelopes(), lot.pages()))
        .isEqualTo(List.of(5L, 4L, 1L, 4L, 4L));
    assertThat(letters.printLots(PageRequest.first(10)).rows()).containsExactly(lot);
    assertThat(ofLot(id)).extracting(Letter::reference).containsExactly("e", "c", "a", "b", "d");
    assertThat(letters.parts(id))
        .extracting(PrintLotPart::partNo, PrintLotPart::letters, PrintLotPart::lastNumber)
        .containsExactly(tuple(1, 2L, 2L), tuple(2, 1L, 4L), tuple(3, 1L, 5L));
    assertThat(letters.zones(id))
        .containsExactly(
            new PostalZone("060", 1, 1, 1),
            new PostalZone("100", 2, 2, 4),
            new PostalZone("", 1, 5, 5));
    try (InputStream part = letters.open(act(), id, 1)) {
      assertThat(part.readAllBytes()).isEqualTo(archived(letters.parts(id).get(0).fileId()));
    }
    assertThat(text(letters.reprint(act(), ofLot(id).get(1).letterId())))
        .contains("第2号", "見本 c")
        .doesNotContain("見本 e");
  }

  @Test
  @Tag("AT-022")
  void whatDoesNotFitWaitsForAnOfficer() {
    long id = letters.order(act(), lot(500), fiveSlips().iterator());
    run(id);
    Letter overflowing = letters.letters("T-01", OVERFLOW, PageRequest.first(10)).rows().get(0);
    assertThat(overflowing.reference()).isEqualTo("a");
    assertThat(letters.faults("T-01", overflowing.letterId()))
        .contains(new LetterFault("OP-E-061", "recipient.name", "寿限無".repeat(60)));
    assertThat(log.lines()).contains("SEARCH letters 1", "VIEW faults of letter 3 1");
    refused("OP-E-054", () -> letters.reprint(act(), overflowing.letterId()));
    refused(
        "OP-E-051",
        () ->
            letters.correct(
                act(), overflowing.letterId(), Map.of("recipient.name", "五劫".repeat(90))));

    Letter corrected =
        letters.correct(act(), overflowing.letterId(), Map.of("recipient.name", "寿限無（略）"));
    assertThat(corrected.state()).isEqualTo(LetterState.DRAWN);
    assertThat(corrected.number()).isEqualTo(overflowing.number());
    assertThat(corrected.partNo()).isEqualTo(2);
    assertThat(text(letters.reprint(act(), corrected.letterId()))).contains("寿限無（略）");
    refused("OP-E-056", () -> letters.correct(act(), corrected.letterId(), Map.of()));
    assertThat(letters.findPrintLot(id).orElseThrow().drawn()).isEqualTo(5);
  }

  @Test
  @Tag("CM-061")
  void aWithdrawnLetterKeepsItsNumber() {
    long id = letters.order(act(), lot(500), fiveSlips().iterator());
    Letter early = ofLot(id).get(0);
    letters.withdraw(act(), early.letterId());
    letters.withdraw(act(), early.letterId());
    run(id);
    Letter late = ofLot(id).get(1);
    letters.withdraw(act(), late.letterId());
    PrintLot lot = letters.findPrintLot(id).orElseThrow();
    assertThat(List.of(lot.drawn(), lot.withdrawn(), lot.overflow()))
        .isEqualTo(List.of(2L, 2L, 1L));
    assertThat(letters.reprint(act(), late.letterId())).as("what was printed stays").isNotEmpty();
    refused("OP-E-054", () -> letters.reprint(act(), early.letterId()));
    assertThat(letters.issue(act(), SLIP, slip("f", "1000001", "見本 f")).number().number())
        .isEqualTo(6);
  }

  @Test
  @Tag("CM-060")
  void anEmptyLotATwofoldLetterAndAnUnknownFormAreRefused() {
    refused("OP-E-052", () -> letters.order(act(), lot(500), List.<LetterDraft>of().iterator()));
    LetterDraft draft = slip("a", "1000001", "見本 a");
    refused("OP-E-053", () -> letters.order(act(), lot(500), List.of(draft, draft).iterator()));
    refused("OP-E-050", () -> letters.preview("postcard", DAY, draft));
    refused("OP-E-050", () -> letters.preview(SLIP, LocalDate.of(2026, 3, 31), draft));
    refused("OP-E-055", () -> letters.open(act(), 1, 1));
    refused("OP-E-057", () -> letters.withdraw(act(), 99));
  }

  @Test
  @Tag("CM-060")
  void aPreviewIsMarkedAndNotKept() {
    byte[] preview = letters.preview(SLIP, DAY, slip("a", "1000001", "見本 a"));
    assertThat(text(preview)).contains("第見本号");
    assertThat(letters.letters("T-01", LetterCriteria.ALL, PageRequest.first(10)).total()).isZero();
    assertThat(letters.forms(DAY))
        .extracting(LetterForm::key)
        .contains("demand-notice", CERTIFICATE, SLIP);
  }

  @Test
  @Tag("CM-060")
  void eachFormThatComesWithTheProgramHasASample() {
    for (LetterForm form : letters.forms(DAY)) {
      assertThat(form.sampled()).isTrue();
      assertThat(text(letters.sample(form.key(), "", DAY))).contains("見本県見本市", "第見本号");
    }
    refused("OP-E-051", () -> letters.sample(SLIP, "third", DAY));
  }

  private List<Letter> ofLot(long printLotId) {
    return letters
        .letters("T-01", LetterCriteria.ofPrintLot(printLotId), PageRequest.first(100))
        .rows();
  }

  /** What the job does, taken up anew each time. */
  private void run(long printLotId) {
    JobRun run = new JobRun(1, act(), Map.of(), null);
    for (int partNo = 1; partNo <= printLots.countParts(printLotId); partNo++) {
      printLots.draw(run, printLotId, partNo);
    }
  }

  private byte[] archived(long fileId) {
    try (InputStream file = archive.open(fileId)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrintLotOrder lot(int partSize) {
    return new PrintLotOrder(SLIP, "令和8年度第2期納付書", partSize);
  }

  private static List<LetterDraft> fiveSlips() {
    return List.of(
        slip("a", "1000002", "寿限無".repeat(60)),
        slip("b", "1000003", "見本 b"),
        slip("c", "1000001", "見本 c"),
        slip("d", "", "見本 d"),
        slip("e", "0600001", "見本 e"));
  }

  private static LetterDraft slip(String reference, String postalCode, String name) {
    Map<String, String> row =
        Map.of(
            "year-name", "令和8年度",
            "tax-item-name", "固定資産税",
            "installment-name", "第2期",
            "notice-number", "0012345678",
            "tax", "12000",
            "amount", "12000",
            "due-date", "2026-08-31");
    return new LetterDraft(
        reference,
        new AddresseeNumber("000000000000017"),
        new LetterContent(
            new Recipient(postalCode, "見本市中央1-2-3", "", name, "様"),
            "",
            Map.of(),
            Map.of("slips", List.of(row))));
  }

  private static LetterDraft certificate(String reference, String name) {
    Map<String, String> row =
        Map.of(
            "year-name", "令和8年度",
            "tax-item-name", "固定資産税",
            "determined", "48000",
            "paid", "48000",
            "unpaid", "0");
    return new LetterDraft(
        reference,
        new AddresseeNumber("000000000000025"),
        new LetterContent(
            null,
            "",
            Map.of(
                "taxpayer-address", "見本市中央1-2-3",
                "taxpayer-name", name,
                "purpose", "融資の申込み",
                "certified-on", "2026-08-31"),
            Map.of("taxes", List.of(row))));
  }

  private static Act act() {
    return new Act(UUID.randomUUID(), "as decided", new BusinessDate(DAY), "T-01", null);
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            OperationsException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
