package osame.web.log;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import osame.access.api.LogFilter;
import osame.access.api.LogInquiry;
import osame.access.api.LoggedAct;
import osame.access.api.Operation;
import osame.foundation.AddresseeNumber;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Show;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** Search in the operation log; at first the acts of today (CM-023). */
@Named("logPage")
@ViewScoped
public class LogPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LogInquiry inquiry;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Show show;
  @Inject private Sentences sentences;

  private LocalDate from;
  private LocalDate to;
  private String who;
  private String terminal;
  private Operation operation;
  private String function;
  private String person;
  private transient LazyRows<LoggedAct> rows;

  /** Searches by what was typed. */
  public void search() {
    rows = null;
  }

  private LogFilter filter() {
    try {
      return new LogFilter(
          getFrom(),
          getTo(),
          who,
          terminal,
          operation,
          function,
          person == null ? null : new AddresseeNumber(person.strip()));
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-002", e);
    }
  }

  public LazyRows<LoggedAct> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), LoggedAct::operationLogId);
    }
    return rows;
  }

  public PagedList<LoggedAct> getList() {
    return new PagedList<LoggedAct>(
            "operation-log-" + getFrom() + "-" + getTo(),
            "CM-023",
            page -> inquiry.search(acts.terminal(), filter(), page))
        .column("log.id", LoggedAct::operationLogId)
        .column("log.time", row -> show.exactTime(row.recordedAt()))
        .column("log.who", LoggedAct::who)
        .column("log.name", LoggedAct::whoName)
        .column("log.terminal", LoggedAct::terminal)
        .column("log.operation", row -> sentences.label(row.operation()))
        .column("log.function", LoggedAct::function)
        .column("log.subject", row -> show.subject(row.subject()))
        .column("log.reason", LoggedAct::reason)
        .column("log.onBehalfOf", LoggedAct::onBehalfOf)
        .column("log.count", LoggedAct::count)
        .column("log.people", this::people)
        .column("log.number", this::number)
        .column("log.document", LoggedAct::documentNumber);
  }

  /** Whose data: the first three, and how many more. */
  public String people(LoggedAct row) {
    String first =
        row.firstPeople().stream().map(AddresseeNumber::value).collect(Collectors.joining("、"));
    long more = row.people() - row.firstPeople().size();
    return more > 0 ? sentences.text("log.andMore", first, more) : first;
  }

  /** Whether a personal number was touched, in a word. */
  public String number(LoggedAct row) {
    return row.numberTouched() ? sentences.text("log.touched") : "";
  }

  public Operation[] getOperations() {
    return Operation.values();
  }

  /** First day; at first today. */
  public LocalDate getFrom() {
    return from == null ? today.getCalendarDay() : from;
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

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getTerminal() {
    return terminal;
  }

  public void setTerminal(String terminal) {
    this.terminal = terminal;
  }

  public Operation getOperation() {
    return operation;
  }

  public void setOperation(Operation operation) {
    this.operation = operation;
  }

  public String getFunction() {
    return function;
  }

  public void setFunction(String function) {
    this.function = function;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
