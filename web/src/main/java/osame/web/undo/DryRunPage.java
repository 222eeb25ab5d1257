package osame.web.undo;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import osame.foundation.Yen;
import osame.operations.api.ApprovalState;
import osame.operations.api.JobStatus;
import osame.operations.api.Jobs;
import osame.receipt.api.Difference;
import osame.receipt.api.DryRun;
import osame.receipt.api.DryRuns;
import osame.receipt.api.LetterToRecall;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;
import osame.web.start.JobNames;

/** One dry run: what it changes, and the way from there to carrying it out. */
@Named("dryRunPage")
@ViewScoped
public class DryRunPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DryRuns dryRuns;
  @Inject private Jobs jobs;
  @Inject private JobNames jobNames;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private long id;
  private String remark;
  private transient DryRun run;
  private transient JobStatus job;
  private transient LazyRows<Difference> rows;
  private transient LazyRows<LetterToRecall> letters;

  /** Looks again. */
  public void load() {
    run = dryRuns.find(id).orElseThrow(() -> new WebException("WB-E-004"));
    Long jobId = run.carriedOutJobId() == null ? run.jobId() : run.carriedOutJobId();
    job = Optional.ofNullable(jobId).flatMap(jobs::find).orElse(null);
    rows = null;
    letters = null;
  }

  /** Proposes an undo. */
  public void propose() {
    dryRuns.propose(
        acts.act(sentences.text("dryRun.proposeReason")), id, remark == null ? "" : remark.strip());
    remark = null;
    messages.done("dryRun.proposed");
    load();
  }

  /** Carries out exactly what is shown. */
  public void carryOut() {
    dryRuns.carryOut(acts.act(sentences.text("dryRun.carryOutReason")), id);
    messages.done("dryRun.started");
    load();
  }

  public LazyRows<Difference> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), Difference::row);
    }
    return rows;
  }

  public PagedList<Difference> getList() {
    return new PagedList<Difference>(
            "dry-run-" + id, "RC-030", page -> dryRuns.differences(acts.terminal(), id, page))
        .about(Difference::addresseeNumber)
        .column(
            "addressee.number",
            row -> row.addresseeNumber() == null ? null : row.addresseeNumber().value())
        .column("receivable.taxItem", Difference::taxItemName)
        .column("receivable.levyYear", row -> part(row, row.key(), 0))
        .column("receivable.taxYear", row -> part(row, row.key(), 1))
        .column("receivable.noticeNumber", row -> part(row, row.key(), 2))
        .column("receivable.installment", row -> part(row, row.key(), 3))
        .column("dryRun.taxBefore", Difference::taxBefore)
        .column("dryRun.taxAfter", Difference::taxAfter)
        .column("dryRun.feeBefore", Difference::feeBefore)
        .column("dryRun.feeAfter", Difference::feeAfter)
        .column("dryRun.chargeBefore", Difference::chargeBefore)
        .column("dryRun.chargeAfter", Difference::chargeAfter)
        .column("dryRun.overpaid", Difference::overpaid)
        .column("dryRun.suspense", Difference::suspense)
        .column("fault.line", Difference::line)
        .column("fault.sentence", this::fault);
  }

  public LazyRows<LetterToRecall> getLetters() {
    if (letters == null) {
      letters = new LazyRows<>(getLetterList(), LetterToRecall::letterId);
    }
    return letters;
  }

  public PagedList<LetterToRecall> getLetterList() {
    return new PagedList<LetterToRecall>(
            "letters-to-recall-" + id, "RC-030", page -> dryRuns.letters(acts.terminal(), id, page))
        .about(LetterToRecall::addresseeNumber)
        .column("recall.title", LetterToRecall::title)
        .column("recall.number", this::letterNumber)
        .column("recall.issuedOn", LetterToRecall::issuedOn)
        .column("addressee.number", row -> row.addresseeNumber().value());
  }

  /** {@code 令和8年度 第12号}. */
  public String letterNumber(LetterToRecall row) {
    return sentences.text(
        "recall.nth", show.fiscalYear(row.fiscalYear().value()), String.valueOf(row.number()));
  }

  private String part(Difference row, Object key, int part) {
    if (key == null) {
      return null;
    }
    return switch (part) {
      case 0 -> show.fiscalYear(row.key().levyYear().value());
      case 1 -> show.fiscalYear(row.key().taxYear().value());
      case 2 -> row.key().noticeNumber().value();
      default -> show.installment(row.key().installment());
    };
  }

  /** What is wrong with the line and what to do; empty if nothing is. */
  public String fault(Difference row) {
    return row.fault() == null ? "" : sentences.of(row.fault(), row.arguments());
  }

  /** A balance before and after, as {@code 1,000 → 0}; one number if it stays. */
  public String change(Yen before, Yen after) {
    if (before == null) {
      return "";
    }
    return before.equals(after) ? show.yen(after) : show.yen(before) + " → " + show.yen(after);
  }

  public DryRun getRun() {
    if (run == null) {
      load();
    }
    return run;
  }

  /** The job that tries it or, once ordered, carries it out. */
  public JobStatus getJob() {
    getRun();
    return job;
  }

  /** Whether the page should look again by itself. */
  public boolean isBusy() {
    return jobNames.busy(getJob());
  }

  private boolean open() {
    return getRun().planHash() != null && !run.refused() && run.carriedOutJobId() == null;
  }

  /** Whether an undo can be proposed: nobody's proposal is under way. */
  public boolean isProposable() {
    return open()
        && run.undo()
        && (run.approvalState() == null
            || run.approvalState().equals(ApprovalState.REJECTED.name()));
  }

  /** Whether it can be carried out now, or at least tried: an undo may need its approval. */
  public boolean isExecutable() {
    return open() && (!run.undo() || ApprovalState.APPROVED.name().equals(run.approvalState()));
  }

  public boolean isWaiting() {
    return open() && ApprovalState.PROPOSED.name().equals(run.approvalState());
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
}
