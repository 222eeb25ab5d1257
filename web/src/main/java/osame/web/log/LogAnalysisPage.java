package osame.web.log;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import osame.operations.api.LogCount;
import osame.operations.api.LogReview;
import osame.operations.api.LogRule;
import osame.web.ActFactory;
import osame.web.faces.Show;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** What the rules count in the operation log over some days (CM-024). */
@Named("logAnalysisPage")
@ViewScoped
public class LogAnalysisPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LogReview review;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Show show;

  private LogRule rule = LogRule.OUT_OF_HOURS;
  private LocalDate from;
  private LocalDate to;
  private transient LazyRows<LogCount> rows;

  /** Counts by what was chosen. */
  public void count() {
    rows = null;
  }

  public LazyRows<LogCount> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), LogCount::about);
    }
    return rows;
  }

  public PagedList<LogCount> getList() {
    return new PagedList<LogCount>(
            "log-" + rule.text() + "-" + getFrom() + "-" + getTo(),
            "CM-024",
            page -> review.analyse(acts.terminal(), rule, getFrom(), getTo(), page))
        .column("logAnalysis.about", LogCount::about)
        .column("log.name", LogCount::name)
        .column("logAnalysis.count", LogCount::count)
        .column("logAnalysis.first", row -> show.exactTime(row.firstAt()))
        .column("logAnalysis.last", row -> show.exactTime(row.lastAt()));
  }

  /** From which count on a single day is worth an alert. */
  public long getThreshold() {
    return review.threshold(rule, getTo());
  }

  /** What a row is about, if it is a person whose data was seen. */
  public String person(LogCount row) {
    return rule == LogRule.ONE_PERSON ? row.about() : null;
  }

  /** The account that a row is about; null for people and terminals. */
  public String who(LogCount row) {
    return rule == LogRule.ONE_PERSON || isTerminal(row) ? null : row.about();
  }

  /** The terminal that a row is about; null for people and accounts. */
  public String terminal(LogCount row) {
    return rule != LogRule.ONE_PERSON && isTerminal(row) ? row.about() : null;
  }

  /** Accounts are letters, digits and hyphens; an address has dots or colons. */
  private static boolean isTerminal(LogCount row) {
    return row.about().indexOf('.') >= 0 || row.about().indexOf(':') >= 0;
  }

  public LogRule[] getRules() {
    return LogRule.values();
  }

  public LogRule getRule() {
    return rule;
  }

  public void setRule(LogRule rule) {
    this.rule = rule;
  }

  /** First day; at first that of this month. */
  public LocalDate getFrom() {
    return from == null ? today.getCalendarDay().withDayOfMonth(1) : from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** Last day; at first today. */
  public LocalDate getTo() {
    return to == null ? today.getCalendarDay() : to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
