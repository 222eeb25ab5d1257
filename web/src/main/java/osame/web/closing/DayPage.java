package osame.web.closing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import osame.access.api.Act;
import osame.operations.api.ApprovalState;
import osame.operations.api.ApprovalStatus;
import osame.operations.api.Approvals;
import osame.receipt.api.DailyReport;
import osame.receipt.api.DailyReportRow;
import osame.receipt.api.DayClosing;
import osame.receipt.api.ReportPages;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.list.Downloads;
import osame.web.list.PagedList;
import osame.web.signin.CurrentOfficer;

/** The daily report of a day and its closing: propose, approve by a second officer, close. */
@Named("dayPage")
@ViewScoped
public class DayPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DayClosing closing;
  @Inject private ReportPages pages;
  @Inject private Downloads downloads;
  @Inject private Approvals approvals;
  @Inject private ApprovalList approvalList;
  @Inject private CurrentOfficer officer;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String dayText;
  private String remark;
  private transient DailyReport report;
  private transient ApprovalStatus approval;

  /** Reads the report and where its closing stands. */
  public void load() {
    report = closing.report(day());
    approval = report.closed() ? null : approvalList.ofDay(day());
  }

  /** Proposes to close the day. */
  public void propose() {
    closing.propose(act("day.proposeReason"), day(), remark());
    done("day.proposedDone");
  }

  /** Approves what another officer proposed. */
  public void approve() {
    approvals.approve(act("day.approveReason"), getApproval().approvalId(), remark());
    done("day.approvedDone");
  }

  /** Sends the proposal back. */
  public void reject() {
    approvals.reject(act("day.rejectReason"), getApproval().approvalId(), remark());
    done("day.rejectedDone");
  }

  /** Closes the day as approved. */
  public void close() {
    closing.close(act("day.closeReason"), getApproval().approvalId());
    done("day.closedDone");
  }

  /** Sends the report as PDF. */
  public void pdf() throws IOException {
    downloads.report("daily-report-" + day(), "RC-031", pages.daily(day()));
  }

  private void done(String key) {
    messages.done(key);
    remark = null;
    load();
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }

  private String remark() {
    return remark == null ? "" : remark.strip();
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(dayText == null ? "" : dayText);
    } catch (DateTimeParseException e) {
      throw new WebException("WB-E-007", e);
    }
  }

  public DailyReport getReport() {
    if (report == null) {
      load();
    }
    return report;
  }

  /** The proposal that is open or approved; null if none. */
  public ApprovalStatus getApproval() {
    getReport();
    return approval;
  }

  /** Number of payments in the day's files. */
  public long getCount() {
    return getReport().rows().stream().mapToLong(DailyReportRow::count).sum();
  }

  public boolean isProposable() {
    return !getReport().closed() && approval == null;
  }

  public boolean isProposed() {
    return getApproval() != null && approval.state() == ApprovalState.PROPOSED;
  }

  /** Whether this officer may decide: an approver who did not propose it. */
  public boolean isDecidable() {
    return isProposed()
        && officer.isApprover()
        && !approval.proposedBy().equals(officer.getUserId());
  }

  public boolean isApproved() {
    return getApproval() != null && approval.state() == ApprovalState.APPROVED;
  }

  /** Whether an approver may send it back: what was approved too, as long as it is not closed. */
  public boolean isRejectable() {
    return isDecidable() || isApproved() && officer.isApprover();
  }

  /** Rows of the day's files, then what was booked without a file. */
  public PagedList<DailyReportRow> getList() {
    List<DailyReportRow> rows = new ArrayList<>(getReport().rows());
    rows.addAll(getReport().rowsOfNoFile());
    int ofFiles = getReport().rows().size();
    return PagedList.ofAll("daily-report-" + dayText, "RC-031", rows)
        .column("report.origin", row -> origin(rows.indexOf(row) < ofFiles))
        .column("report.taxItem", DailyReportRow::taxItemName)
        .column("report.class", row -> sentences.label(row.accountClass()))
        .column("report.component", row -> sentences.label(row.component()))
        .column("report.channel", row -> sentences.label(row.channel()))
        .column("report.institution", DailyReportRow::institution)
        .column("report.count", DailyReportRow::count)
        .column("report.posted", DailyReportRow::posted)
        .column("report.overpaid", DailyReportRow::overpaid);
  }

  private String origin(boolean ofFile) {
    return sentences.text(ofFile ? "report.table" : "report.noFile");
  }

  public String getDayText() {
    return dayText;
  }

  public void setDayText(String dayText) {
    this.dayText = dayText;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
