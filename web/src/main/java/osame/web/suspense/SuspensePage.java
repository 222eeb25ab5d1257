package osame.web.suspense;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import osame.receipt.api.Suspense;
import osame.receipt.api.SuspenseDesk;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;
import osame.web.signin.CurrentOfficer;

/** The queue of suspense (RC-024): why, how old, whose. */
@Named("suspensePage")
@ViewScoped
public class SuspensePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SuspenseDesk desk;
  @Inject private SuspenseDialog dialog;
  @Inject private CurrentOfficer officer;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private boolean mine;
  private transient LazyRows<Suspense> rows;

  /** Makes the caller the owner of the row. */
  public void takeOver(long suspenseId) {
    desk.assign(
        acts.act(sentences.text("suspense.takeOverReason")), suspenseId, officer.getUserId());
    messages.done("suspense.takenOver");
  }

  /** Opens the row in the dialog; it may have been worked off since the list was drawn. */
  public void open(long suspenseId) {
    Suspense row = getRows().getRowData(String.valueOf(suspenseId));
    if (row == null) {
      dialog.close();
      messages.error("suspense.gone");
    } else {
      dialog.open(row);
    }
  }

  /** All rows or only the caller's. */
  public void filter() {
    rows = null;
  }

  public LazyRows<Suspense> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), Suspense::suspenseId);
    }
    return rows;
  }

  public PagedList<Suspense> getList() {
    String owner = mine ? officer.getUserId() : null;
    return new PagedList<Suspense>("suspense", "RC-024", page -> desk.open(owner, page))
        .column("suspense.id", Suspense::suspenseId)
        .column("suspense.reason", row -> sentences.label(row.reason()))
        .column("suspense.ageDays", Suspense::ageDays)
        .column("suspense.amount", Suspense::amount)
        .column("suspense.key", Suspense::keyAsReceived)
        .column("suspense.paidOn", row -> row.paidOn() == null ? null : row.paidOn().value())
        .column("suspense.receivedOn", row -> row.receivedOn().value())
        .column("suspense.channel", row -> sentences.label(row.channel()))
        .column("suspense.institution", Suspense::institution)
        .column("suspense.file", Suspense::fileName)
        .column("suspense.line", Suspense::line)
        .column("suspense.owner", Suspense::owner);
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }
}
