package osame.receipt.payment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.operations.api.FileArchive;
import osame.operations.api.JobProgress;
import osame.operations.api.JobRun;
import osame.receipt.api.FileFault;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.PostingKind;
import osame.receipt.api.ReceiptException;
import osame.receipt.debit.DebitAnswers;
import osame.receipt.difference.Differences;
import osame.receipt.difference.Plan;
import osame.receipt.format.PaymentFormats;
import osame.receipt.posting.BarcodeKeysSource;
import osame.receipt.posting.PostingEngine;
import osame.receipt.posting.PostingRulesSource;
import osame.receipt.posting.PostingTotals;
import osame.receipt.store.StoreMessages;

/**
 * Reads a payment file and posts it or refuses it, whole, in one transaction: a kill anywhere
 * leaves the file as it was, and the next take-up of the job does it from the beginning.
 */
@Stateless
@DenyAll
@LocalBean
public class PaymentFilePostingBean {

  static final String STEP = "post";

  @Inject private Jdbi jdbi;
  @EJB private FileArchive archive;
  @EJB private JobProgress progress;
  @EJB private OperationLog log;
  @Inject private PostingRulesSource rules;
  @Inject private PaymentFormats formats;
  @Inject private BarcodeKeysSource barcodes;

  @Resource(type = ManagedExecutorService.class, lookup = "java:comp/DefaultManagedExecutorService")
  private Executor sender;

  public PaymentFilePostingBean() {}

  PaymentFilePostingBean(
      Jdbi jdbi,
      FileArchive archive,
      JobProgress progress,
      OperationLog log,
      PostingRulesSource rules,
      PaymentFormats formats,
      BarcodeKeysSource barcodes,
      Executor sender) {
    this.jdbi = jdbi;
    this.archive = archive;
    this.progress = progress;
    this.log = log;
    this.rules = rules;
    this.formats = formats;
    this.barcodes = barcodes;
    this.sender = sender;
  }

  /** Posts the file if it is still to be posted. */
  @RolesAllowed(Roles.BATCH)
  public void post(JobRun run, long paymentFileId) {
    jdbi.useHandle(
        handle -> {
          handle
              .createQuery(PaymentFileRows.sql("lock"))
              .bind("paymentFileId", paymentFileId)
              .mapTo(Long.class)
              .one();
          PaymentFile file = PaymentFileRows.find(handle, paymentFileId).orElseThrow();
          if (file.state() == PaymentFileState.RECEIVED) {
            post(handle, run, file);
            progress.stepDone(run.jobId(), STEP);
          }
        });
  }

  /**
   * Takes a file in and posts it at once; the caller rolls it back.
   *
   * @throws ReceiptException {@code RC-E-011} if the same bytes were taken in before
   */
  @RolesAllowed(Roles.BATCH)
  public PaymentFile tryOut(
      JobRun run, long archivedFileId, String format, ReceivedOn receivedOn, String takenInBy) {
    return jdbi.withHandle(
        handle -> {
          long id =
              handle
                  .createQuery(PaymentFileRows.sql("add"))
                  .bind("archivedFileId", archivedFileId)
                  .bind("requestId", run.act().requestId())
                  .bind("name", archive.find(archivedFileId).orElseThrow().name())
                  .bind("format", format)
                  .bind("formatName", formats.format(format, receivedOn.value()).name())
                  .bind("receivedOn", receivedOn.value())
                  .bind("takenInBy", takenInBy)
                  .mapTo(Long.class)
                  .findOne()
                  .orElseThrow(() -> new ReceiptException("RC-E-011"));
          post(handle, run, PaymentFileRows.find(handle, id).orElseThrow());
          return PaymentFileRows.find(handle, id).orElseThrow();
        });
  }

  /** The posting of a file; null if it has none. */
  @RolesAllowed(Roles.BATCH)
  public Long postingOf(long paymentFileId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PaymentFileRows.sql("posting-of"))
                .bind("paymentFileId", paymentFileId)
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
  }

  private void post(Handle handle, JobRun run, PaymentFile file) {
    if (run.planHash() == null) {
      readAndPost(handle, run, file);
      return;
    }
    long id = file.paymentFileId();
    if (!Plan.holds(
        handle,
        run.planHash(),
        () -> readAndPost(handle, run, file),
        () -> Differences.of(handle, postingOf(id), id, null))) {
      refuse(handle, run, file, List.of(new FileFault(0, "RC-F-130", List.of())));
    }
  }

  private void readAndPost(Handle handle, JobRun run, PaymentFile file) {
    PostingEngine engine = PostingEngine.begin(handle, sender);
    DebitAnswers answers = DebitAnswers.begin(handle);
    FileFaults faults = new FileFaults();
    StoreMessages messages = StoreMessages.begin(handle);
    PaymentFileReader reader = reader(file, answers, messages);
    long size = archive.find(file.archivedFileId()).orElseThrow().size();
    try (InputStream in =
        new WatchedStream(
            archive.open(file.archivedFileId()),
            done -> progress.progress(run.jobId(), STEP, done, size))) {
      reader.read(in, engine.attempts(), faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (faults.isEmpty()) {
      engine.stage();
      answers.checkRequests();
      answers.store(file.paymentFileId());
      messages.store(file.paymentFileId());
      book(handle, run, file, engine);
    } else {
      refuse(handle, run, file, faults.list());
    }
  }

  private PaymentFileReader reader(PaymentFile file, DebitAnswers answers, StoreMessages messages) {
    String code = file.format().code();
    LocalDate day = file.receivedOn().value();
    return code.equals(PaymentFileFormat.DEBIT_RESULT)
        ? new DebitResultReader(file.receivedOn(), formats.consignorCodes(day), answers)
        : new DescribedReader(
            formats.description(code, day), file.receivedOn(), barcodes.inForce(day), messages);
  }

  private void book(Handle handle, JobRun run, PaymentFile file, PostingEngine engine) {
    long postingId =
        PostingEngine.record(handle, PostingKind.PAYMENT_FILE, run.act(), file.takenInBy())
            .orElseThrow(() -> new IllegalStateException("request posted before"));
    PostingTotals totals =
        engine.post(postingId, file.receivedOn(), rules.inForce(run.act().businessDate().value()));
    Yen suspense = engine.suspend(file.paymentFileId(), file.receivedOn());
    engine.share(file.paymentFileId());
    handle
        .createUpdate(PaymentFileRows.sql("set-posted"))
        .bind("paymentFileId", file.paymentFileId())
        .bind("postingId", postingId)
        .bind("lineCount", engine.attempts().count())
        .bind("total", engine.attempts().total().value())
        .bind("posted", totals.posted().value())
        .bind("overpaid", totals.overpaid().value())
        .bind("suspense", suspense.value())
        .execute();
    long logId =
        log.act(
            run.act(),
            LogEntry.batch(
                "RC-022",
                "payment file " + file.paymentFileId(),
                engine.attempts().count(),
                engine.attempts().total(),
                engine.subjectsDigest()));
    engine.logSubjects(logId);
  }

  private void refuse(Handle handle, JobRun run, PaymentFile file, List<FileFault> faults) {
    PreparedBatch batch = handle.prepareBatch(PaymentFileRows.sql("add-fault"));
    for (FileFault fault : faults) {
      batch
          .bind("archivedFileId", file.archivedFileId())
          .bind("paymentFileId", file.paymentFileId())
          .bind("line", fault.line())
          .bind("code", fault.code())
          .bindArray("arguments", String.class, fault.arguments())
          .add();
    }
    batch.execute();
    handle
        .createUpdate(PaymentFileRows.sql("set-refused"))
        .bind("paymentFileId", file.paymentFileId())
        .execute();
    log.act(
        run.act(),
        LogEntry.batch(
            "RC-022", "refused payment file " + file.paymentFileId(), 0, Yen.ZERO, null));
  }
}
