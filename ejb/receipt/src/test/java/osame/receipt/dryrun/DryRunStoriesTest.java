package osame.receipt.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.foundation.CodedException;
import osame.foundation.DatePeriod;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.operations.api.FileDirection;
import osame.operations.api.JobRun;
import osame.receipt.api.Difference;
import osame.receipt.api.DryRun;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.PaymentFileState;
import osame.receipt.charge.ChargeRatesSource;
import osame.receipt.charge.ChargeSettlement;
import osame.receipt.levy.LevyDesk;
import osame.receipt.payment.Teller;
import osame.receipt.posting.PostingRulesSource;
import osame.receipt.reversal.UndoBean;
import osame.receipt.testing.Approvers;
import osame.receipt.testing.FixedParameters;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.receipt.testing.Transactions;
import osame.setup.testing.TestDatabase;

/** What will come of a file or an undo is seen first, and exactly that is carried out. */
@Tag("RC-030")
class DryRunStoriesTest {

  private static final LocalDate DUE = LocalDate.of(2026, 8, 31);
  private static final LocalDate DAY = LocalDate.of(2026, 9, 4);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;
  private Approvers approvers;
  private DryRunWorkBean work;
  private DryRunsBean runs;

  @BeforeEach
  void levy() {
    teller = new Teller(database.dataSource());
    city = new SmallCity(database.superuserJdbi());
    approvers = new Approvers(teller.transactions.jdbi());
    work = work(teller.transactions, teller.parameters, null);
    runs =
        new DryRunsBean(
            teller.transactions.jdbi(),
            teller.archive,
            teller.jobs,
            approvers,
            teller.parameters,
            teller.files,
            null,
            teller.log,
            Surroundings.session());
    for (int person = 1; person <= 3; person++) {
      city.person(person);
      city.levy(person, SmallCity.key(2026, "01", 100 + person, 2), DUE, 20_000);
    }
  }

  private DryRunWorkBean work(
      Transactions transactions, FixedParameters parameters, LevyDesk levies) {
    Surroundings.Log log = new Surroundings.Log(transactions.jdbi());
    return new DryRunWorkBean(
        transactions.jdbi(),
        teller.posting,
        levies == null ? null : levies.posting,
        new UndoBean(
            new PostingRulesSource(parameters),
            new ChargeSettlement(new ChargeRatesSource(parameters)),
            log),
        new DryRunStoreBean(new Transactions(database.dataSource()).jdbi()),
        approvers,
        teller.jobs,
        log);
  }

  private static byte[] bank() {
    return Teller.notices(
        List.of(
            line(101, 20_000, "2026-08-31"),
            line(102, 20_500, "2026-08-31"),
            line(999, 7_000, "2026-08-31")));
  }

  private static String line(int notice, long amount, String day) {
    return "BANK_COUNTER,9001,2026,2026,01,%010d,2,%d,%s".formatted(notice, amount, day);
  }

  private long archive(byte[] content) {
    return teller
        .archive
        .store(SmallCity.act(DAY), FileDirection.IN, "bank.csv", new ByteArrayInputStream(content))
        .fileId();
  }

  private DryRun tried(long id) {
    JobRun run = new JobRun(1_000 + id, SmallCity.act(DAY), Map.of(), null);
    teller.transactions.run(() -> work.tryOut(run, id, Surroundings.OFFICER));
    return runs.find(id).orElseThrow();
  }

  private DryRun tryBank() {
    long file = archive(bank());
    return tried(
        teller.transactions.call(
            () ->
                runs.tryPaymentFile(
                    SmallCity.act(DAY), file, PaymentFileFormat.PAID_NOTICE, new ReceivedOn(DAY))));
  }

  private List<String> differences(DryRunsBean of, DryRun run) {
    return of.differences("T001", run.dryRunId(), PageRequest.first(100)).rows().stream()
        .map(DryRunStoriesTest::text)
        .toList();
  }

  private static String text(Difference d) {
    if (d.fault() != null) {
      return d.line() + " " + d.fault();
    }
    if (d.key() == null) {
      return "suspense " + d.suspense().value();
    }
    return "%s tax %d to %d charge %d to %d overpaid %d"
        .formatted(
            d.key().noticeNumber().value().substring(7),
            d.taxBefore().value(),
            d.taxAfter().value(),
            d.chargeBefore().value(),
            d.chargeAfter().value(),
            d.overpaid().value());
  }

  /** Lets the job of a file do its work with the plan it was ordered for. */
  private PaymentFile post(DryRun run) {
    Act act = SmallCity.act(DAY);
    long job = teller.transactions.call(() -> runs.carryOut(act, run.dryRunId()));
    long file = city.number("SELECT max(payment_file_id) FROM receipt.payment_file");
    JobRun jobRun = new JobRun(job, act, Map.of(), run.planHash());
    teller.transactions.run(() -> teller.posting.post(jobRun, file));
    return teller.files.find(file).orElseThrow();
  }

  @Test
  void aTrialShowsEachDifferenceAndChangesNothing() {
    Map<String, List<String>> before = city.ledger();
    DryRun run = tryBank();

    assertThat(city.ledger()).isEqualTo(before);
    assertThat(run.total()).isEqualTo(Yen.of(47_500));
    assertThat(run.refused()).isFalse();
    assertThat(differences(runs, run))
        .containsExactly(
            "101 tax 20000 to 0 charge 0 to 0 overpaid 0",
            "102 tax 20000 to 0 charge 0 to 0 overpaid 500",
            "suspense 7000");
  }

  @Test
  void exactlyTheTriedIsCarriedOut() {
    PaymentFile file = post(tryBank());
    assertThat(file.state()).isEqualTo(PaymentFileState.POSTED);
    assertThat(file.posted()).isEqualTo(Yen.of(40_000));
  }

  @Test
  void whatWasPostedInBetweenMakesTheFileRefused() {
    DryRun run = tryBank();
    teller.post(
        "before",
        Teller.notices(List.of(line(102, 1_000, "2026-09-01"))),
        PaymentFileFormat.PAID_NOTICE,
        DAY);
    PaymentFile file = post(run);
    assertThat(file.state()).isEqualTo(PaymentFileState.REFUSED);
    assertThat(teller.faults(file)).extracting(f -> f.code()).containsExactly("RC-F-130");

    // Tried anew, it shows the new figures and comes in.
    DryRun anew = tryBank();
    assertThat(differences(runs, anew)).contains("102 tax 19000 to 0 charge 0 to 0 overpaid 1500");
    assertThat(post(anew).state()).isEqualTo(PaymentFileState.POSTED);
  }

  @Test
  void aFileThatWouldBeRefusedSaysWhy() {
    long file = archive("no header\n".getBytes(StandardCharsets.US_ASCII));
    DryRun run =
        tried(
            teller.transactions.call(
                () ->
                    runs.tryPaymentFile(
                        SmallCity.act(DAY),
                        file,
                        PaymentFileFormat.PAID_NOTICE,
                        new ReceivedOn(DAY))));
    assertThat(run.refused()).isTrue();
    assertThat(differences(runs, run)).containsExactly("1 RC-F-101");
    refused("RC-E-183", () -> runs.carryOut(SmallCity.act(DAY), run.dryRunId()));
  }

  private void refused(String code, Runnable act) {
    assertThatThrownBy(() -> teller.transactions.run(act))
        .isInstanceOfSatisfying(CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private PaymentFile posted() {
    return teller.post("bank", bank(), PaymentFileFormat.PAID_NOTICE, DAY);
  }

  private void undo(DryRun run, Long approvalId) {
    Act act = SmallCity.act(DAY);
    long job = teller.transactions.call(() -> runs.carryOut(act, run.dryRunId()));
    JobRun jobRun = new JobRun(job, act, Map.of(), run.planHash());
    teller.transactions.run(
        () -> work.undo(jobRun, run.dryRunId(), approvalId, Surroundings.OFFICER));
  }

  private void approve(long approvalId) {
    teller.transactions.run(
        () -> approvers.as("chief01").approve(SmallCity.act(DAY), approvalId, "seen"));
    approvers.as(Surroundings.OFFICER);
  }

  @Test
  void aFileIsUndoneByTwoOfficersAsTried() {
    PaymentFile file = posted();
    DryRun run =
        tried(
            teller.transactions.call(
                () -> runs.tryUndoOfFile(SmallCity.act(DAY), file.paymentFileId())));
    assertThat(run.total()).isEqualTo(Yen.of(47_500));
    assertThat(differences(runs, run))
        .containsExactly(
            "101 tax 0 to 20000 charge 0 to 0 overpaid 0",
            "102 tax 0 to 20000 charge 0 to 0 overpaid -500",
            "suspense -7000");
    refused("RC-E-184", () -> runs.carryOut(SmallCity.act(DAY), run.dryRunId()));

    long approval =
        teller.transactions.call(
            () -> runs.propose(SmallCity.act(DAY), run.dryRunId(), "wrong day"));
    refused("RC-E-184", () -> runs.carryOut(SmallCity.act(DAY), run.dryRunId()));
    approve(approval);
    undo(run, approval);

    assertThat(teller.files.find(file.paymentFileId()).orElseThrow().state())
        .isEqualTo(PaymentFileState.UNDONE);
    assertThat(city.number("SELECT sum(tax_balance)::bigint FROM receipt.receivable"))
        .isEqualTo(60_000);
    assertThat(runs.find(run.dryRunId()).orElseThrow().approvalState()).isEqualTo("CARRIED_OUT");
    // The same bytes may come again, with the right day.
    assertThat(posted().state()).isEqualTo(PaymentFileState.POSTED);
  }

  @Test
  void anUndoThatWouldComeOutOtherwiseIsRefused() {
    PaymentFile file = posted();
    DryRun run =
        tried(
            teller.transactions.call(
                () -> runs.tryUndoOfFile(SmallCity.act(DAY), file.paymentFileId())));
    long approval =
        teller.transactions.call(() -> runs.propose(SmallCity.act(DAY), run.dryRunId(), ""));
    approve(approval);
    teller.post(
        "again",
        Teller.notices(List.of(line(101, 20_000, "2026-09-03"))),
        PaymentFileFormat.PAID_NOTICE,
        DAY);
    Map<String, List<String>> before = city.ledger();
    assertThatThrownBy(() -> undo(run, approval))
        .isInstanceOfSatisfying(
            CodedException.class, e -> assertThat(e.code()).isEqualTo("RC-E-187"));
    assertThat(city.ledger()).isEqualTo(before);
  }

  @Test
  void whereTheCityAllowsItOneOfficerUndoesOnePayment() {
    posted();
    long entry = city.number("SELECT max(entry_id) FROM receipt.ledger_entry WHERE kind = 'PAID'");
    DryRun run =
        tried(teller.transactions.call(() -> runs.tryUndoOfPayment(SmallCity.act(DAY), entry)));
    refused("RC-E-184", () -> runs.carryOut(SmallCity.act(DAY), run.dryRunId()));
    teller.parameters.add(
        DryRunsBean.LINE_APPROVAL, "", DatePeriod.startingOn(LocalDate.of(2000, 4, 1)), "false");
    undo(run, null);
    assertThat(city.number("SELECT sum(tax_balance)::bigint FROM receipt.receivable"))
        .isEqualTo(40_000);
  }

  @Test
  void aLevyFileIsTriedLikewise() {
    LevyDesk desk = new LevyDesk(database);
    DryRunsBean ofLevies =
        new DryRunsBean(
            desk.transactions.jdbi(),
            desk.archive,
            desk.jobs,
            approvers,
            desk.parameters,
            null,
            desk.intake,
            new Surroundings.Log(desk.transactions.jdbi()),
            Surroundings.session());
    byte[] content =
        LevyDesk.file(
                "CORRECTION,2026,2026,01,0000000101,2,%s,15000,2026-08-31,2026-08-31,減免,2026-09-01"
                    .formatted(SmallCity.number(1)))
            .getBytes(StandardCharsets.UTF_8);
    long archived =
        desk.archive
            .store(SmallCity.act(DAY), FileDirection.IN, "levy", new ByteArrayInputStream(content))
            .fileId();
    long id = desk.transactions.call(() -> ofLevies.tryLevyFile(SmallCity.act(DAY), archived));
    DryRunWorkBean levyWork = work(desk.transactions, desk.parameters, desk);
    JobRun trial = new JobRun(99, SmallCity.act(DAY), Map.of(), null);
    desk.transactions.run(() -> levyWork.tryOut(trial, id, Surroundings.OFFICER));
    DryRun run = ofLevies.find(id).orElseThrow();
    assertThat(differences(ofLevies, run))
        .containsExactly("101 tax 20000 to 15000 charge 0 to 0 overpaid 0");
    assertThat(city.number("SELECT count(*) FROM receipt.levy_file")).isZero();

    Act act = SmallCity.act(DAY);
    long job = desk.transactions.call(() -> ofLevies.carryOut(act, id));
    JobRun real = new JobRun(job, act, Map.of(), run.planHash());
    long file = city.number("SELECT levy_file_id FROM receipt.levy_file");
    desk.transactions.run(() -> desk.posting.takeIn(real, file));
    assertThat(city.number("SELECT sum(tax_balance)::bigint FROM receipt.receivable"))
        .isEqualTo(55_000);
  }
}
