package osame.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import osame.addressing.api.Addressees;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.operations.api.FileIntake;
import osame.operations.api.JobState;
import osame.receipt.api.DirectDebit;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyFileState;
import osame.receipt.api.LevyIntake;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.PaymentFiles;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.faces.UploadLimit;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** Takes files in and lists those that came. */
@Named("intakePage")
@ViewScoped
public class IntakePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Intake intake;
  @Inject private PaymentFiles payments;
  @Inject private LevyIntake levies;
  @Inject private Addressees addressees;
  @Inject private DirectDebit directDebit;
  @Inject private Today today;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private IntakeKind kind = IntakeKind.PAYMENTS;
  private String format = PaymentFileFormat.DEBIT_RESULT;
  private LocalDate receivedOn;
  private transient Part upload;
  private transient LazyRows<PaymentFile> paymentRows;
  private transient LazyRows<LevyFile> levyRows;
  private transient LazyRows<FileIntake> addresseeRows;
  private transient LazyRows<FileIntake> accountRows;

  /** Archives the chosen file, starts its intake and shows how it goes. */
  public String takeIn() throws IOException {
    String name = Path.of(upload.getSubmittedFileName()).getFileName().toString();
    try (InputStream content = upload.getInputStream()) {
      Intake.Accepted accepted =
          intake.takeIn(
              kind, format, receivedOn == null ? null : new ReceivedOn(receivedOn), name, content);
      messages.done("intake.accepted", name);
      messages.keepForRedirect();
      return "/file.xhtml?faces-redirect=true&kind="
          + kind.path()
          + "&id="
          + accepted.id()
          + (accepted.jobId() == null ? "" : "&job=" + accepted.jobId());
    }
  }

  /** Archives the chosen file and shows what it would do. */
  public String tryOut() throws IOException {
    String name = Path.of(upload.getSubmittedFileName()).getFileName().toString();
    try (InputStream content = upload.getInputStream()) {
      long id =
          intake.tryOut(
              kind, format, receivedOn == null ? null : new ReceivedOn(receivedOn), name, content);
      return "/dry-run.xhtml?faces-redirect=true&id=" + id;
    }
  }

  public LazyRows<PaymentFile> getPaymentRows() {
    if (paymentRows == null) {
      paymentRows = new LazyRows<>(getPaymentList(), PaymentFile::paymentFileId);
    }
    return paymentRows;
  }

  public PagedList<PaymentFile> getPaymentList() {
    return new PagedList<PaymentFile>("payment-files", "RC-022", payments::list)
        .column("file.id", PaymentFile::paymentFileId)
        .column("file.name", PaymentFile::name)
        .column("file.format", file -> file.format().name())
        .column("file.receivedOn", file -> file.receivedOn().value())
        .column("file.state", file -> sentences.label(file.state()))
        .column("file.lines", PaymentFile::lines)
        .column("file.total", PaymentFile::total)
        .column("file.posted", PaymentFile::posted)
        .column("file.overpaid", PaymentFile::overpaid)
        .column("file.suspense", PaymentFile::suspense)
        .column("file.takenInBy", PaymentFile::takenInBy)
        .column("file.takenInAt", PaymentFile::takenInAt);
  }

  public LazyRows<FileIntake> getAddresseeRows() {
    if (addresseeRows == null) {
      addresseeRows = new LazyRows<>(getAddresseeList(), FileIntake::jobId);
    }
    return addresseeRows;
  }

  public PagedList<FileIntake> getAddresseeList() {
    return intakes("addressee-files", "AT-001", addressees::imports);
  }

  public LazyRows<FileIntake> getAccountRows() {
    if (accountRows == null) {
      accountRows = new LazyRows<>(getAccountList(), FileIntake::jobId);
    }
    return accountRows;
  }

  public PagedList<FileIntake> getAccountList() {
    return intakes("account-files", "RC-071", directDebit::accountFiles);
  }

  private PagedList<FileIntake> intakes(
      String name, String function, Function<PageRequest, Page<FileIntake>> source) {
    return new PagedList<>(name, function, source)
        .column("file.id", FileIntake::fileId)
        .column("file.name", FileIntake::name)
        .column("file.state", file -> sentences.label(file.state()))
        .column("file.faults", FileIntake::faults)
        .column("file.takenInBy", FileIntake::takenInBy)
        .column("file.takenInAt", FileIntake::takenInAt);
  }

  public LazyRows<LevyFile> getLevyRows() {
    if (levyRows == null) {
      levyRows = new LazyRows<>(getLevyList(), LevyFile::levyFileId);
    }
    return levyRows;
  }

  public PagedList<LevyFile> getLevyList() {
    return new PagedList<LevyFile>("levy-files", "RC-001", levies::list)
        .column("file.id", LevyFile::levyFileId)
        .column("file.name", LevyFile::name)
        .column("file.state", file -> sentences.label(file.state()))
        .column("file.lines", LevyFile::lines)
        .column("file.total", LevyFile::total)
        .column("file.taken", LevyFile::taken)
        .column("file.faults", LevyFile::faults)
        .column("file.takenInBy", LevyFile::takenInBy)
        .column("file.takenInAt", LevyFile::takenInAt);
  }

  /** Whether a file on the page is still being read: then the page looks again by itself. */
  public boolean isBusy() {
    List<PaymentFile> paid = getPaymentRows().getWrappedData();
    List<LevyFile> levied = getLevyRows().getWrappedData();
    return takingIn(addresseeRows)
        || takingIn(accountRows)
        || paid != null && paid.stream().anyMatch(f -> f.state() == PaymentFileState.RECEIVED)
        || levied != null && levied.stream().anyMatch(f -> f.state() == LevyFileState.RECEIVED);
  }

  private static boolean takingIn(LazyRows<FileIntake> rows) {
    return rows != null
        && rows.getWrappedData() != null
        && rows.getWrappedData().stream()
            .anyMatch(f -> f.state() == JobState.QUEUED || f.state() == JobState.RUNNING);
  }

  /** Whether the chosen kind needs format and day. */
  public boolean isPayment() {
    return kind == IntakeKind.PAYMENTS;
  }

  /** How large a file may be, in bytes. */
  public long getLimit() {
    return UploadLimit.BYTES;
  }

  /** The same in the unit that officers read. */
  public long getLimitInMegabytes() {
    return UploadLimit.BYTES >> 20;
  }

  public IntakeKind[] getKinds() {
    return IntakeKind.values();
  }

  public List<PaymentFileFormat> getFormats() {
    return payments.formats(getReceivedOn());
  }

  public IntakeKind getKind() {
    return kind;
  }

  public void setKind(IntakeKind kind) {
    this.kind = kind;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }

  public LocalDate getReceivedOn() {
    return receivedOn == null ? today.getDay() : receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public Part getUpload() {
    return upload;
  }

  public void setUpload(Part upload) {
    this.upload = upload;
  }
}
