package osame.web.demand;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.access.api.Act;
import osame.operations.api.ApprovalState;
import osame.operations.api.Approvals;
import osame.operations.api.Letters;
import osame.operations.api.PrintLot;
import osame.operations.api.PrintLotPart;
import osame.receipt.api.Demand;
import osame.receipt.api.DemandDispatch;
import osame.receipt.api.DemandInquiry;
import osame.receipt.api.DemandRun;
import osame.receipt.api.DemandRunState;
import osame.receipt.api.DemandState;
import osame.receipt.api.Demands;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;
import osame.web.signin.CurrentOfficer;

/** One run: its notices, who is left out, approval, printing, envelopes to pull, dispatch. */
@Named("demandRun")
@ViewScoped
public class DemandRunPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Demands demands;
  @Inject private DemandDispatch dispatch;
  @Inject private DemandInquiry inquiry;
  @Inject private Approvals approvals;
  @Inject private Letters letters;
  @Inject private CurrentOfficer officer;
  @Inject private DemandColumns columns;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private long id;
  private String remark;
  private DemandState filter;
  private Long number;
  private LocalDate dispatchedOn;
  private transient DemandRun run;
  private transient PrintLot lot;
  private transient LazyRows<Demand> rows;
  private transient LazyRows<Demand> pullRows;

  /** Looks again. */
  public void load() {
    run = inquiry.run(id).orElseThrow(() -> new WebException("WB-E-012"));
    rows = null;
    pullRows = null;
    lot = null;
  }

  /** Leaves a notice out. */
  public void exclude(long demandId) {
    demands.exclude(acts.act(remark()), demandId);
    done("demandRun.excludedDone");
  }

  /** Proposes the run. */
  public void propose() {
    demands.propose(act("demandRun.proposeReason"), id, text());
    done("demandRun.proposedDone");
  }

  /** Gives it up. */
  public void discard() {
    demands.discard(act("demandRun.discardReason"), id);
    done("demandRun.discardedDone");
  }

  /** Approves what another officer proposed. */
  public void approve() {
    approvals.approve(act("demandRun.approveReason"), getRun().approvalId(), text());
    done("approval.approved");
  }

  /** Sends it back. */
  public void reject() {
    approvals.reject(act("demandRun.rejectReason"), getRun().approvalId(), text());
    done("approval.rejected");
  }

  /** Orders the print lot. */
  public void print() {
    demands.print(act("demandRun.printReason"), id);
    done("demandRun.printedDone");
  }

  /** Pulls the envelope whose number was scanned. */
  public void pull() {
    if (number == null) {
      throw new WebException("WB-E-016");
    }
    Demand pulled = dispatch.pull(acts.act(remark()), id, number);
    number = null;
    load();
    messages.done(
        "demandRun.pulledDone", pulled.letterNumber(), sentences.label(pulled.pulledFor()));
  }

  /** Confirms the day of dispatch. */
  public void confirm() {
    if (dispatchedOn == null) {
      throw new WebException("WB-E-017");
    }
    dispatch.confirm(act("demandRun.confirmReason"), id, dispatchedOn);
    done("demandRun.confirmedDone");
  }

  /** Takes a dispatched notice back. */
  public void withdraw(long demandId) {
    dispatch.withdraw(acts.act(remark()), demandId);
    done("demandRun.withdrawnDone");
  }

  private void done(String key) {
    messages.done(key);
    remark = null;
    load();
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }

  private String text() {
    return remark == null ? "" : remark.strip();
  }

  /** The officer's words, which some acts must have. */
  private String remark() {
    if (text().isEmpty()) {
      throw new WebException("WB-E-013");
    }
    return text();
  }

  public DemandRun getRun() {
    if (run == null) {
      load();
    }
    return run;
  }

  public LazyRows<Demand> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), Demand::demandId);
    }
    return rows;
  }

  public PagedList<Demand> getList() {
    String terminal = acts.terminal();
    DemandState wanted = filter;
    return columns.add(
        new PagedList<>(
            "demands-" + id, "RC-092", page -> inquiry.demands(terminal, id, wanted, page)));
  }

  public LazyRows<Demand> getPullRows() {
    if (pullRows == null) {
      pullRows = new LazyRows<>(getPullList(), Demand::demandId);
    }
    return pullRows;
  }

  public PagedList<Demand> getPullList() {
    String terminal = acts.terminal();
    return columns.add(
        new PagedList<>("to-pull-" + id, "RC-110", page -> inquiry.toPull(terminal, id, page)));
  }

  /** How far the drawing of the letters is; null until they are ordered. */
  public PrintLot getLot() {
    if (lot == null && getRun().printLotId() != null) {
      lot = letters.findPrintLot(run.printLotId()).orElse(null);
    }
    return lot;
  }

  /** Whether letters are still being drawn. */
  public boolean isDrawing() {
    return getLot() != null && !lot.finished();
  }

  /** The PDF files to print. */
  public List<PrintLotPart> getParts() {
    return getLot() == null ? List.of() : letters.parts(lot.printLotId());
  }

  /** Another state was chosen. */
  public void filtered() {
    rows = null;
  }

  public boolean isDraft() {
    ApprovalState approval = getRun().approval();
    return run.state() == DemandRunState.EXTRACTED
        && (approval == null || approval == ApprovalState.REJECTED);
  }

  /** Whether this officer may decide: an approver who did not propose it, as far as is known. */
  public boolean isDecidable() {
    return getRun().state() == DemandRunState.EXTRACTED
        && run.approval() == ApprovalState.PROPOSED
        && officer.isApprover();
  }

  public boolean isPrintable() {
    return getRun().state() == DemandRunState.EXTRACTED && run.approval() == ApprovalState.APPROVED;
  }

  public boolean isPrinted() {
    return getRun().state() == DemandRunState.PRINTED;
  }

  public boolean isDispatched() {
    return getRun().state() == DemandRunState.DISPATCHED;
  }

  public DemandState[] getStates() {
    return DemandState.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public DemandState getFilter() {
    return filter;
  }

  public void setFilter(DemandState filter) {
    this.filter = filter;
  }

  public Long getNumber() {
    return number;
  }

  public void setNumber(Long number) {
    this.number = number;
  }

  public LocalDate getDispatchedOn() {
    return dispatchedOn;
  }

  public void setDispatchedOn(LocalDate dispatchedOn) {
    this.dispatchedOn = dispatchedOn;
  }
}
