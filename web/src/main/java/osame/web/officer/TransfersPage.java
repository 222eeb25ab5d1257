package osame.web.officer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.access.api.ReservedChange;
import osame.access.api.ReservedChanges;
import osame.access.api.TransferFault;
import osame.access.api.TransferOutcome;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** Changes of accounts that wait for their day, and the file of a transfer day (CM-020). */
@Named("transfersPage")
@ViewScoped
public class TransfersPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A city has 600 accounts: a file of this size is no such file. */
  private static final int LIMIT = 1 << 20;

  @Inject private ReservedChanges changes;
  @Inject private RoleNames roleNames;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private LocalDate effectiveOn;
  private transient Part upload;
  private List<TransferFault> faults = List.of();
  private transient LazyRows<ReservedChange> rows;

  /** Reserves all changes of the file, or shows its faults. */
  public void takeIn() throws IOException {
    try (InputStream content = upload.getInputStream()) {
      TransferOutcome outcome =
          changes.takeIn(
              acts.act(sentences.text("transfers.reason")), effectiveOn, content.readNBytes(LIMIT));
      faults = outcome.faults();
      if (faults.isEmpty()) {
        messages.done("transfers.taken", outcome.reserved(), show.longDate(effectiveOn));
      } else {
        messages.error("transfers.faulty", faults.size());
      }
    }
    rows = null;
  }

  /** Takes back a change that waits. */
  public void cancel(long reservedChangeId) {
    changes.cancel(acts.act(sentences.text("transfers.cancelReason")), reservedChangeId);
    messages.done("transfers.cancelled");
    rows = null;
  }

  public LazyRows<ReservedChange> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), ReservedChange::reservedChangeId);
    }
    return rows;
  }

  public PagedList<ReservedChange> getList() {
    return new PagedList<ReservedChange>("reserved-changes", "CM-020", changes::list)
        .column("transfers.day", ReservedChange::effectiveOn)
        .column("transfers.kind", row -> sentences.label(row.kind()))
        .column("officers.userId", ReservedChange::userId)
        .column("officers.name", row -> row.account() == null ? null : row.account().name())
        .column("officers.section", row -> row.account() == null ? null : row.account().section())
        .column("officers.roles", this::roles)
        .column("transfers.reservedBy", ReservedChange::reservedBy)
        .column("transfers.state", this::state);
  }

  /** The roles that the account will have. */
  public String roles(ReservedChange row) {
    return row.account() == null ? "" : roleNames.names(row.account().roles());
  }

  /** What became of it, with the reason if it failed. */
  public String state(ReservedChange row) {
    String state = sentences.label(row.state());
    return row.fault() == null
        ? state
        : state + "：" + sentences.of(row.fault(), List.of(row.userId()));
  }

  /** What is wrong with a row of the file. */
  public String sentence(TransferFault fault) {
    return sentences.of(fault.code(), fault.arguments());
  }

  public List<TransferFault> getFaults() {
    return faults;
  }

  public PagedList<TransferFault> getFaultList() {
    return PagedList.ofAll("transfer-faults", "CM-020", faults)
        .column("transfers.line", TransferFault::line)
        .column("officers.userId", TransferFault::userId)
        .column("transfers.fault", this::sentence);
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public Part getUpload() {
    return upload;
  }

  public void setUpload(Part upload) {
    this.upload = upload;
  }

  public int getLimit() {
    return LIMIT;
  }
}
