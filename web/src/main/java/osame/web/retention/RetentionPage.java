package osame.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.operations.api.Retention;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionLine;
import osame.operations.api.RetentionOrder;
import osame.operations.api.RetentionRun;
import osame.operations.api.RetentionState;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.Downloads;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;
import osame.web.signin.CurrentOfficer;

/** Lists of data past its years, their release, certificates, and orders to keep (RC-103). */
@Named("retentionPage")
@ViewScoped
public class RetentionPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FUNCTION = "RC-103";

  @Inject private Retention retention;
  @Inject private CurrentOfficer officer;
  @Inject private ActFactory acts;
  @Inject private Downloads downloads;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private Long chosen;
  private String remark;
  private RetentionKind kind = RetentionKind.LEDGER;
  private String person;
  private String reason;
  private transient LazyRows<RetentionRun> runs;
  private transient List<RetentionLine> lines;
  private transient List<RetentionOrder> orders;

  /** Has a list made. */
  public void list() {
    chosen = retention.list(act("retention.listReason"));
    done("retention.listed");
  }

  /** Shows what a list names. */
  public void choose(long retentionRunId) {
    chosen = retentionRunId;
    look();
  }

  /** Proposes a list. */
  public void propose(long retentionRunId) {
    chosen = retentionRunId;
    retention.propose(act("retention.proposeReason"), retentionRunId, remark);
    remark = null;
    done("retention.proposed");
  }

  /** Releases a list that another officer proposed. */
  public void release(long retentionRunId) {
    chosen = retentionRunId;
    retention.release(act("retention.releaseReason"), retentionRunId, remark);
    remark = null;
    done("retention.released");
  }

  /** Gives a list up. */
  public void withdraw(long retentionRunId) {
    retention.withdraw(act("retention.withdrawReason"), retentionRunId);
    done("retention.withdrawn");
  }

  /** Sends a certificate as PDF. */
  public void certificate(long certificateNumber) throws IOException {
    downloads.report(
        "erasure-certificate-" + certificateNumber,
        FUNCTION,
        retention.certificate(certificateNumber));
  }

  /** Orders that data is kept. */
  public void order() {
    retention.order(act("retention.orderReason"), kind, whose(), reason);
    person = null;
    reason = null;
    done("retention.ordered");
  }

  private AddresseeNumber whose() {
    try {
      return person == null || person.isBlank() ? null : new AddresseeNumber(person.strip());
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-002", e);
    }
  }

  /** Lifts an order. */
  public void lift(long retentionOrderId) {
    retention.lift(act("retention.liftReason"), retentionOrderId);
    done("retention.lifted");
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }

  private void done(String key) {
    messages.done(key);
    look();
  }

  /** Looks anew. */
  public void look() {
    runs = null;
    lines = null;
    orders = null;
  }

  /** Whether the officer may propose this list. */
  public boolean proposable(RetentionRun run) {
    return officer.isAdministrator() && run.state() == RetentionState.LISTED && run.due() > 0;
  }

  /** Whether the officer may release this list. */
  public boolean releasable(RetentionRun run) {
    return officer.isApprover()
        && run.state() == RetentionState.PROPOSED
        && !run.proposedBy().equalsIgnoreCase(officer.getUserId());
  }

  /** Whether the officer may give this list up. */
  public boolean withdrawable(RetentionRun run) {
    return officer.isAdministrator()
        && run.state() != RetentionState.ERASED
        && run.state() != RetentionState.WITHDRAWN;
  }

  public LazyRows<RetentionRun> getRuns() {
    if (runs == null) {
      runs = new LazyRows<>(getRunList(), RetentionRun::retentionRunId);
    }
    return runs;
  }

  public PagedList<RetentionRun> getRunList() {
    return new PagedList<RetentionRun>("retention", FUNCTION, retention::runs)
        .column("retention.run", RetentionRun::retentionRunId)
        .column("retention.day", row -> row.businessDate().value())
        .column("retention.state", row -> sentences.label(row.state()))
        .column("retention.due", RetentionRun::due)
        .column("retention.held", RetentionRun::held)
        .column("retention.listedBy", RetentionRun::listedBy)
        .column("retention.proposedBy", RetentionRun::proposedBy)
        .column("retention.releasedBy", RetentionRun::releasedBy)
        .column("retention.certificate", RetentionRun::certificateNumber);
  }

  /** What the chosen list names; at first nothing. */
  public List<RetentionLine> getLines() {
    if (lines == null) {
      lines = chosen == null ? List.of() : retention.lines(chosen);
    }
    return lines;
  }

  public PagedList<RetentionLine> getLineList() {
    return PagedList.ofAll("retention-" + chosen, FUNCTION, getLines())
        .column("retention.kind", row -> sentences.label(row.kind()))
        .column("retention.year", row -> show.fiscalYear(row.fiscalYear().value()))
        .column("retention.result", this::result)
        .column("retention.rows", RetentionLine::rows)
        .column("retention.items", RetentionLine::items)
        .column("retention.sum", row -> row.sum().value());
  }

  /** Due, or why it is held back. */
  public String result(RetentionLine line) {
    return line.held() == null ? sentences.text("retention.toErase") : sentences.label(line.held());
  }

  public List<RetentionOrder> getOrders() {
    if (orders == null) {
      orders = retention.orders();
    }
    return orders;
  }

  public PagedList<RetentionOrder> getOrderList() {
    return PagedList.ofAll("retention-orders", FUNCTION, getOrders())
        .column("retention.kind", row -> sentences.label(row.kind()))
        .column(
            "retention.person",
            row -> row.addresseeNumber() == null ? "" : row.addresseeNumber().value())
        .column("retention.orderedFor", RetentionOrder::reason)
        .column("retention.orderedBy", RetentionOrder::orderedBy)
        .column("retention.orderedAt", row -> show.time(row.orderedAt()))
        .column("retention.liftedBy", RetentionOrder::liftedBy);
  }

  public RetentionKind[] getKinds() {
    return RetentionKind.values();
  }

  public Long getChosen() {
    return chosen;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public RetentionKind getKind() {
    return kind;
  }

  public void setKind(RetentionKind kind) {
    this.kind = kind;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
