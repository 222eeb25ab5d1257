package osame.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Serializable;
import osame.access.api.Act;
import osame.addressing.api.Addressees;
import osame.foundation.ReceivedOn;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.FileDirection;
import osame.receipt.api.DirectDebit;
import osame.receipt.api.DryRuns;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyIntake;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFiles;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;

/** Archives a file and hands it to the module that takes it in: screens and REST do it alike. */
@RequestScoped
public class Intake {

  @Inject private FileArchive archive;
  @Inject private Addressees addressees;
  @Inject private LevyIntake levies;
  @Inject private PaymentFiles payments;
  @Inject private DirectDebit directDebit;
  @Inject private DryRuns dryRuns;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  /**
   * What became of a file.
   *
   * @param id of the levy or payment file; of the archived file for the other kinds
   * @param jobId the job that takes it in; null if none was started
   */
  public record Accepted(IntakeKind kind, long id, long archivedFileId, Long jobId)
      implements Serializable {}

  /**
   * @param format only for payments
   * @param receivedOn only for payments
   * @throws WebException {@code WB-E-003} if a payment file comes without its format or day, {@code
   *     WB-E-080} if it is no file of records
   */
  public Accepted takeIn(
      IntakeKind kind, String format, ReceivedOn receivedOn, String name, InputStream content) {
    if (kind == IntakeKind.PAYMENTS && (format == null || receivedOn == null)) {
      throw new WebException("WB-E-003");
    }
    Act act = acts.act(sentences.text("intake.reason", sentences.label(kind)));
    ArchivedFile file = archive.store(act, FileDirection.IN, name, FileType.check(content));
    return handOver(act, kind, format, receivedOn, file.fileId());
  }

  /**
   * Archives a file and has it tried without effect.
   *
   * @param kind payments or levies
   * @return id of the dry run
   * @throws WebException {@code WB-E-003} if a payment file comes without its format or day, {@code
   *     WB-E-020} for other kinds
   */
  public long tryOut(
      IntakeKind kind, String format, ReceivedOn receivedOn, String name, InputStream content) {
    if (kind == IntakeKind.PAYMENTS && (format == null || receivedOn == null)) {
      throw new WebException("WB-E-003");
    }
    if (!kind.triable()) {
      throw new WebException("WB-E-020");
    }
    Act act = acts.act(sentences.text("intake.tryReason", sentences.label(kind)));
    long fileId = archive.store(act, FileDirection.IN, name, FileType.check(content)).fileId();
    return kind == IntakeKind.PAYMENTS
        ? dryRuns.tryPaymentFile(act, fileId, format, receivedOn)
        : dryRuns.tryLevyFile(act, fileId);
  }

  private Accepted handOver(
      Act act, IntakeKind kind, String format, ReceivedOn receivedOn, long fileId) {
    return switch (kind) {
      case ADDRESSEES -> new Accepted(kind, fileId, fileId, addressees.importFile(act, fileId));
      case BANK_ACCOUNTS ->
          new Accepted(kind, fileId, fileId, directDebit.importAccounts(act, fileId));
      case LEVIES -> {
        LevyFile levy = levies.takeIn(act, fileId);
        yield new Accepted(kind, levy.levyFileId(), fileId, levy.jobId());
      }
      case PAYMENTS -> {
        PaymentFile payment = payments.takeIn(act, fileId, format, receivedOn);
        yield new Accepted(kind, payment.paymentFileId(), fileId, payment.jobId());
      }
    };
  }
}
