package osame.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osame.addressing.api.Addressees;
import osame.addressing.api.ImportFault;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.JobStatus;
import osame.operations.api.Jobs;
import osame.receipt.api.DirectDebit;
import osame.receipt.api.DryRuns;
import osame.receipt.api.FileFault;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyIntake;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.PaymentFiles;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;
import osame.web.start.JobNames;

/** One file: how far its intake is, what came of it, and each line with a fault. */
@Named("filePage")
@ViewScoped
public class FilePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PaymentFiles payments;
  @Inject private LevyIntake levies;
  @Inject private Addressees addressees;
  @Inject private DirectDebit directDebit;
  @Inject private DryRuns dryRuns;
  @Inject private FileArchive archive;
  @Inject private Jobs jobs;
  @Inject private JobNames jobNames;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String kindName;
  private long id;
  private Long jobId;
  private String reason;
  private transient boolean loaded;
  private transient PaymentFile payment;
  private transient LevyFile levy;
  private transient ArchivedFile archived;
  private transient JobStatus job;
  private transient LazyRows<FileFault> faults;

  /** Looks again. */
  public void load() {
    payment = null;
    levy = null;
    switch (kind()) {
      case PAYMENTS -> {
        payment = payments.find(id).orElseThrow(() -> new WebException("WB-E-004"));
        jobId = payment.jobId();
      }
      case LEVIES -> {
        levy = levies.find(id).orElseThrow(() -> new WebException("WB-E-004"));
        jobId = levy.jobId();
      }
      case ADDRESSEES, BANK_ACCOUNTS -> {}
    }
    archived = archive.find(archivedFileId()).orElseThrow(() -> new WebException("WB-E-004"));
    job = Optional.ofNullable(jobId).flatMap(jobs::find).orElse(null);
    loaded = true;
  }

  /** Closes the posted file: the officer compared it with the institution's total. */
  public void close() {
    payments.close(acts.act(sentences.text("file.closeReason")), id);
    messages.done("file.closed");
    load();
  }

  /** Shows what taking the file back would do. */
  public String tryUndo() {
    long dryRun = dryRuns.tryUndoOfFile(acts.act(sentences.text("file.undoReason")), id);
    return "/dry-run.xhtml?faces-redirect=true&id=" + dryRun;
  }

  /** Ends the wait of the levy file's faulty rows; the officer's words say how. */
  public void settle() {
    long settled = levies.settleFaults(acts.act(reason), id);
    reason = null;
    messages.done("file.settled", settled);
    load();
  }

  private long archivedFileId() {
    if (payment != null) {
      if (payment.archivedFileId() == null) {
        throw new WebException("WB-E-004"); // keyed at the counter: no file
      }
      return payment.archivedFileId();
    }
    return levy != null ? levy.archivedFileId() : id;
  }

  public LazyRows<FileFault> getFaults() {
    if (faults == null) {
      faults = new LazyRows<>(getFaultList(), fault -> fault.line() + fault.code());
    }
    return faults;
  }

  public PagedList<FileFault> getFaultList() {
    return new PagedList<FileFault>("faults", "RC-004", this::faults)
        .column("fault.line", FileFault::line)
        .column("fault.code", FileFault::code)
        .column("fault.sentence", this::sentence);
  }

  /** What is wrong with a line and what to do. */
  public String sentence(FileFault fault) {
    return sentences.of(fault.code(), fault.arguments());
  }

  private Page<FileFault> faults(PageRequest page) {
    return switch (kind()) {
      case PAYMENTS -> payments.faults(id, page);
      case LEVIES -> levies.faults(id, page);
      case BANK_ACCOUNTS -> directDebit.accountFaults(id, page);
      case ADDRESSEES -> {
        Page<ImportFault> found = addressees.importFaults(id, page);
        List<FileFault> rows = new ArrayList<>();
        found.rows().forEach(f -> rows.add(new FileFault(f.line(), f.code(), f.arguments())));
        yield new Page<>(rows, found.total());
      }
    };
  }

  private IntakeKind kind() {
    try {
      return IntakeKind.ofPath(kindName);
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-004", e);
    }
  }

  private void require() {
    if (!loaded) {
      load();
    }
  }

  public IntakeKind getKind() {
    return kind();
  }

  public PaymentFile getPayment() {
    require();
    return payment;
  }

  public LevyFile getLevy() {
    require();
    return levy;
  }

  public ArchivedFile getArchived() {
    require();
    return archived;
  }

  public JobStatus getJob() {
    require();
    return job;
  }

  /** Whether the page should look again by itself. */
  public boolean isBusy() {
    return jobNames.busy(getJob());
  }

  public boolean isClosable() {
    return getPayment() != null && getPayment().state() == PaymentFileState.POSTED;
  }

  /** Whether the file's money can be taken back. */
  public boolean isUndoable() {
    return getPayment() != null && getPayment().state().standing();
  }

  public String getKindName() {
    return kindName;
  }

  public void setKindName(String kindName) {
    this.kindName = kindName;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public boolean isSettleable() {
    return getLevy() != null && getLevy().faults() != null && getLevy().faults() > 0;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Long getJobId() {
    return jobId;
  }

  public void setJobId(Long jobId) {
    this.jobId = jobId;
  }
}
