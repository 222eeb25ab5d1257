package osame.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.receipt.api.ChargeExplanation;
import osame.receipt.api.Demand;
import osame.receipt.api.DemandInquiry;
import osame.receipt.api.DryRuns;
import osame.receipt.api.Entry;
import osame.receipt.api.EntryKind;
import osame.receipt.api.LevyHistoryRow;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.ReceiptInquiry;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.list.PagedList;

/** One receivable: its entries, what was levied, and how the delinquency charge came about. */
@Named("receivableDialog")
@ViewScoped
public class ReceivableDialog implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReceiptInquiry inquiry;
  @Inject private DemandInquiry demandInquiry;
  @Inject private DryRuns dryRuns;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  private Long receivableId;
  private LocalDate day;
  private transient List<Entry> entries;
  private transient List<LevyHistoryRow> levies;
  private transient List<Demand> demands;
  private transient ChargeExplanation charge;
  private transient String chargeRefused;

  /** Opens the receivable for the day to which the charge is computed. */
  public void open(long id, LocalDate chargeDay) {
    receivableId = id;
    day = chargeDay;
    entries = null;
    levies = null;
    demands = null;
    charge = null;
    chargeRefused = null;
  }

  /** Shows what taking back the payment of an entry would do. */
  public String tryUndo(long entryId) {
    long dryRun = dryRuns.tryUndoOfPayment(acts.act(sentences.text("entry.undoReason")), entryId);
    return "/dry-run.xhtml?faces-redirect=true&id=" + dryRun;
  }

  /** Whether an entry is a payment that stands. */
  public boolean undoable(Entry entry) {
    return entry.kind() == EntryKind.PAID && !entry.reversed();
  }

  public boolean isOpen() {
    return receivableId != null;
  }

  public List<Entry> getEntries() {
    if (entries == null) {
      entries = inquiry.entries(acts.terminal(), receivableId);
    }
    return entries;
  }

  public PagedList<Entry> getEntryList() {
    return PagedList.ofAll("entries", "RC-099", getEntries())
        .column("entry.id", Entry::entryId)
        .column("entry.component", row -> sentences.label(row.component()))
        .column("entry.kind", row -> sentences.label(row.kind()))
        .column("entry.amount", Entry::amount)
        .column("entry.paidOn", row -> row.paidOn() == null ? null : row.paidOn().value())
        .column(
            "entry.receivedOn", row -> row.receivedOn() == null ? null : row.receivedOn().value())
        .column("entry.channel", row -> sentences.label(row.channel()))
        .column("entry.institution", Entry::institution)
        .column("entry.origin", Entry::origin)
        .column("entry.line", Entry::line)
        .column("entry.reverses", Entry::reverses)
        .column("entry.recordedBy", Entry::recordedBy)
        .column("entry.recordedAt", Entry::recordedAt);
  }

  /** Its demand notices, oldest first. */
  public List<Demand> getDemands() {
    if (demands == null) {
      demands = demandInquiry.ofReceivable(acts.terminal(), receivableId);
    }
    return demands;
  }

  public List<LevyHistoryRow> getLevies() {
    if (levies == null) {
      levies = inquiry.levies(acts.terminal(), receivableId);
    }
    return levies;
  }

  /** The explanation, or null if it can't be computed: then {@link #getChargeRefused} says why. */
  public ChargeExplanation getCharge() {
    if (charge == null && chargeRefused == null) {
      try {
        charge = inquiry.charge(acts.terminal(), receivableId, day);
      } catch (ReceiptException e) {
        chargeRefused = sentences.of(e);
      }
    }
    return charge;
  }

  public String getChargeRefused() {
    getCharge();
    return chargeRefused;
  }

  /** Citations of the articles that were used. */
  public List<String> getArticles() {
    return getCharge().citations();
  }

  public LocalDate getDay() {
    return day;
  }
}
