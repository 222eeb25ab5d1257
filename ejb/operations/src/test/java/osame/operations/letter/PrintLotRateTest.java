package osame.operations.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.BusinessDate;
import osame.letter.LetterContent;
import osame.letter.Recipient;
import osame.operations.Container;
import osame.operations.WrittenLog;
import osame.operations.api.FileArchive;
import osame.operations.api.JobRun;
import osame.operations.api.LetterDraft;
import osame.operations.api.Parameters;
import osame.operations.api.PrintLot;
import osame.operations.api.PrintLotOrder;
import osame.operations.archive.TestArchive;
import osame.operations.job.TestJobs;
import osame.operations.parameter.TestParameters;
import osame.setup.LetterFormLoading;
import osame.setup.testing.TestDatabase;

/**
 * A print lot of the size of a demand run, from the order to the archive, and how long it takes.
 */
@Tag("campaign")
@Tag("CM-060")
class PrintLotRateTest {

  private static final int LETTERS = 10_000;
  private static final int LEAST_PER_SECOND = 300;

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void tenThousandDemandNotices() {
    new LetterFormLoading(database.owner()).loadPackaged();
    WrittenLog log = new WrittenLog(database.jdbi());
    FileArchive archive = TestArchive.of(database.jdbi(), log);
    FormStore forms = new FormStore(database.jdbi());
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Tokyo"));
    Parameters parameters = TestParameters.of(database.jdbi(), null, log, clock);
    LettersBean letters =
        new LettersBean(
            database.jdbi(),
            forms,
            archive,
            parameters,
            TestJobs.of(database.jdbi(), log),
            log,
            Container.caller("sato"));
    PrintLotBean printLots =
        new PrintLotBean(
            database.jdbi(), forms, archive, parameters, TestJobs.progress(database.jdbi()), log);

    long start = System.nanoTime();
    long lot =
        letters.order(
            act(),
            new PrintLotOrder("demand-notice", "督促状", PrintLotOrder.PART_SIZE),
            IntStream.range(0, LETTERS).mapToObj(PrintLotRateTest::draft).iterator());
    long ordered = System.nanoTime();
    JobRun run = new JobRun(1, act(), Map.of(), null);
    for (int partNo = 1; partNo <= printLots.countParts(lot); partNo++) {
      printLots.draw(run, lot, partNo);
    }
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        "%d letters ordered in %d ms, ordered and drawn in %d ms: %d a second%n",
        LETTERS, (ordered - start) / 1_000_000, milliseconds, LETTERS * 1_000L / milliseconds);
    PrintLot drawn = letters.findPrintLot(lot).orElseThrow();
    assertThat(drawn.drawn()).isEqualTo(LETTERS);
    assertThat(drawn.parts()).isEqualTo(LETTERS / PrintLotOrder.PART_SIZE);
    assertThat(LETTERS * 1_000L / milliseconds).isGreaterThanOrEqualTo(LEAST_PER_SECOND);
  }

  private static LetterDraft draft(int i) {
    Map<String, String> installment =
        Map.of(
            "year-name", "令和8年度",
            "tax-item-name", "固定資産税・都市計画税",
            "installment-name", "第1期",
            "notice-number", "%010d".formatted(i),
            "due-date", "2026-06-30",
            "tax", String.valueOf(1_000 + i),
            "amount", String.valueOf(1_000 + i));
    return new LetterDraft(
        "demand " + i,
        new AddresseeNumber("%015d".formatted(i)),
        new LetterContent(
            new Recipient(
                "%07d".formatted(i * 37 % 10_000_000),
                "見本県見本市中央" + (i % 20 + 1) + "丁目" + (i % 30 + 1) + "番" + (i % 9 + 1) + "号",
                i % 3 == 0 ? "見本ハイツ" + i + "号" : "",
                (i % 50 == 0 ? "\uD842\uDFB7野" : "見本") + " 太郎" + i,
                "様"),
            "",
            Map.of("total", String.valueOf(1_000 + i), "pay-by", "2026-09-10"),
            Map.of("installments", List.of(installment), "slips", List.of(installment))));
  }

  private static Act act() {
    BusinessDate day = new BusinessDate(LocalDate.of(2026, 8, 31));
    return new Act(UUID.randomUUID(), "as decided", day, "T-01", null);
  }
}
