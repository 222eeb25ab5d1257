package osame.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.foundation.BusinessDate;
import osame.operations.api.BusinessDates;
import osame.operations.api.Holiday;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.PagedList;

/** The business date, and days that differ from the holidays of law. */
@Named("businessDatePage")
@ViewScoped
public class BusinessDatePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BusinessDates businessDates;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private LocalDate to;
  private LocalDate holiday;
  private String holidayName;
  private boolean closed = true;
  private transient List<Holiday> holidays;

  /** Moves the business date to the day typed. */
  public String advance() {
    BusinessDate day = new BusinessDate(to);
    businessDates.advance(acts.act(sentences.text("businessDate.reason"), day), day);
    messages.done("businessDate.done", show.longDate(to));
    messages.keepForRedirect();
    return "/business-date.xhtml?faces-redirect=true";
  }

  /** Says that a day differs from the rules. */
  public void addHoliday() {
    businessDates.setHoliday(
        acts.act(sentences.text("holiday.reason")), new Holiday(holiday, holidayName, closed));
    messages.done("holiday.added", show.longDate(holiday));
    holiday = null;
    holidayName = null;
    holidays = null;
  }

  /** Lets the rules hold again. */
  public void removeHoliday(String day) {
    LocalDate removed = LocalDate.parse(day);
    businessDates.removeHoliday(acts.act(sentences.text("holiday.reason")), removed);
    messages.done("holiday.removed", show.longDate(removed));
    holidays = null;
  }

  public List<Holiday> getHolidays() {
    if (holidays == null) {
      holidays = businessDates.holidays();
    }
    return holidays;
  }

  public PagedList<Holiday> getList() {
    return PagedList.ofAll("holidays", "RC-010", getHolidays())
        .column("holiday.day", Holiday::day)
        .column("holiday.name", Holiday::name)
        .column("holiday.kind", this::kind);
  }

  /** Closed in addition or open in spite of the rules. */
  public String kind(Holiday row) {
    return sentences.text(row.closed() ? "holiday.closed" : "holiday.open");
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public LocalDate getHoliday() {
    return holiday;
  }

  public void setHoliday(LocalDate holiday) {
    this.holiday = holiday;
  }

  public String getHolidayName() {
    return holidayName;
  }

  public void setHolidayName(String holidayName) {
    this.holidayName = holidayName;
  }

  public boolean isClosed() {
    return closed;
  }

  public void setClosed(boolean closed) {
    this.closed = closed;
  }
}
