package osame.web.hours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import osame.access.api.DayKind;
import osame.access.api.ServiceDay;
import osame.access.api.ServiceExtension;
import osame.access.api.ServiceHours;
import osame.access.api.ServiceTimes;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.list.PagedList;

/** Service hours by duty and day, extensions, and days that are treated as others. */
@Named("hours")
@ViewScoped
public class HoursPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ServiceTimes times;
  @Inject private WallClock clock;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String duty = ServiceHours.EVERY_DUTY;
  private String[] days = {};
  private Integer opens;
  private Integer closes;
  private LocalDate from;
  private String extendedDuty = ServiceHours.EVERY_DUTY;
  private Integer until;
  private String reason;
  private LocalDate day;
  private String dayName;
  private DayKind treatedAs = DayKind.HOLIDAY;
  private transient List<ServiceHours> rows;

  /** Sets the hours of the chosen days; without times they are closed. */
  public void set() {
    Set<DayKind> kinds = Arrays.stream(days).map(DayKind::valueOf).collect(Collectors.toSet());
    times.set(
        acts.act(sentences.text("hours.setReason")),
        duty,
        kinds,
        opens == null ? 0 : opens,
        closes == null ? 0 : closes,
        from);
    messages.done("hours.done");
    rows = null;
  }

  /** Keeps a duty open until the time typed, today or after midnight. */
  public void extend() {
    times.extend(acts.act(reason), extendedDuty, clock.today(until));
    messages.done("hours.extended");
    until = null;
    reason = null;
  }

  public void registerDay() {
    times.setDay(acts.act(sentences.text("hours.dayReason")), day, dayName, treatedAs);
    messages.done("hours.dayDone");
    day = null;
    dayName = null;
  }

  /** Lets a day be itself again. */
  public void removeDay(String removed) {
    times.removeDay(acts.act(sentences.text("hours.dayReason")), LocalDate.parse(removed));
    messages.done("hours.dayDone");
  }

  public List<ServiceHours> getRows() {
    if (rows == null) {
      rows = times.hours(clock.today());
    }
    return rows;
  }

  public PagedList<ServiceHours> getList() {
    return PagedList.ofAll("service-hours", "CM-031", getRows())
        .column("hours.duty", row -> duty(row.duty()))
        .column("hours.day", row -> sentences.label(row.day()))
        .column("hours.times", this::times)
        .column("hours.from", row -> row.validPeriod().from())
        .column("hours.to", row -> row.validPeriod().lastDay())
        .column("hours.setBy", ServiceHours::setBy);
  }

  public List<ServiceExtension> getExtensions() {
    return times.extensions();
  }

  public List<ServiceDay> getDays() {
    return times.days(clock.today());
  }

  /** {@code 8:30～17:15}, or closed. */
  public String times(ServiceHours row) {
    return row.isOpen()
        ? MinutesConverter.text(row.opens()) + "～" + MinutesConverter.text(row.closes())
        : sentences.text("hours.closed");
  }

  /** The name of a duty. */
  public String duty(String code) {
    return sentences.text("duty." + (code.equals(ServiceHours.EVERY_DUTY) ? "all" : code));
  }

  public DayKind[] getDayKinds() {
    return DayKind.values();
  }

  public String getDuty() {
    return duty;
  }

  public void setDuty(String duty) {
    this.duty = duty;
  }

  public String[] getChosenDays() {
    return days.clone();
  }

  public void setChosenDays(String[] chosen) {
    this.days = chosen.clone();
  }

  public Integer getOpens() {
    return opens;
  }

  public void setOpens(Integer opens) {
    this.opens = opens;
  }

  public Integer getCloses() {
    return closes;
  }

  public void setCloses(Integer closes) {
    this.closes = closes;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getExtendedDuty() {
    return extendedDuty;
  }

  public void setExtendedDuty(String extendedDuty) {
    this.extendedDuty = extendedDuty;
  }

  public Integer getUntil() {
    return until;
  }

  public void setUntil(Integer until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getSpecialDay() {
    return day;
  }

  public void setSpecialDay(LocalDate specialDay) {
    this.day = specialDay;
  }

  public String getDayName() {
    return dayName;
  }

  public void setDayName(String dayName) {
    this.dayName = dayName;
  }

  public DayKind getTreatedAs() {
    return treatedAs;
  }

  public void setTreatedAs(DayKind treatedAs) {
    this.treatedAs = treatedAs;
  }
}
