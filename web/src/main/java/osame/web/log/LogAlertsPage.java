package osame.web.log;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import osame.operations.api.LogAlert;
import osame.operations.api.LogReview;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.faces.Today;
import osame.web.list.Downloads;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** Alerts about the operation log, and the monthly review on paper (CM-024). */
@Named("logAlertsPage")
@ViewScoped
public class LogAlertsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MONTHS = 13;

  @Inject private LogReview review;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Downloads downloads;
  @Inject private Messages messages;
  @Inject private Show show;
  @Inject private Sentences sentences;

  private boolean onlyOpen = true;
  private String remark;
  private String month;
  private transient LazyRows<LogAlert> rows;

  /** Shows open alerts only, or all. */
  public void filter() {
    rows = null;
  }

  /** Closes an alert with what the reviewer found. */
  public void close(long logAlertId) {
    review.close(acts.act(sentences.text("logAlerts.closeReason")), logAlertId, remark);
    remark = null;
    messages.done("logAlerts.closed");
  }

  /** Sends the review of the month as PDF. */
  public void pdf() throws IOException {
    try {
      YearMonth chosen = YearMonth.parse(getMonth());
      downloads.report("log-review-" + chosen, "CM-024", review.monthlyReport(chosen));
    } catch (DateTimeException e) {
      throw new WebException("WB-E-021", e);
    }
  }

  public LazyRows<LogAlert> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), LogAlert::logAlertId);
    }
    return rows;
  }

  public PagedList<LogAlert> getList() {
    return new PagedList<LogAlert>("log-alerts", "CM-024", page -> review.alerts(onlyOpen, page))
        .column("logAlerts.day", LogAlert::day)
        .column("logAlerts.rule", row -> sentences.label(row.rule()))
        .column("logAnalysis.about", LogAlert::about)
        .column("log.name", LogAlert::name)
        .column("logAnalysis.count", LogAlert::count)
        .column("logAlerts.threshold", LogAlert::threshold)
        .column("logAlerts.closedBy", LogAlert::closedBy)
        .column("logAlerts.closedAt", row -> show.exactTime(row.closedAt()))
        .column("logAlerts.remark", LogAlert::remark);
  }

  /** This month and the twelve before. */
  public List<YearMonth> getMonths() {
    YearMonth now = YearMonth.from(today.getCalendarDay());
    return IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
  }

  public String getMonth() {
    return month == null ? YearMonth.from(today.getCalendarDay()).toString() : month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public boolean isOnlyOpen() {
    return onlyOpen;
  }

  public void setOnlyOpen(boolean onlyOpen) {
    this.onlyOpen = onlyOpen;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
