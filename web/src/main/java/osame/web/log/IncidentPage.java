package osame.web.log;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import osame.operations.api.IncidentAct;
import osame.operations.api.IncidentFunction;
import osame.operations.api.IncidentPerson;
import osame.operations.api.IncidentReports;
import osame.operations.api.IncidentScope;
import osame.operations.api.IncidentSummary;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Show;
import osame.web.faces.Today;
import osame.web.list.Downloads;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** What an account or a terminal touched in a period (CM-065). Nothing is shown before it asks. */
@Named("incidentPage")
@ViewScoped
public class IncidentPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FUNCTION = "CM-065";

  @Inject private IncidentReports reports;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Downloads downloads;
  @Inject private Show show;
  @Inject private Sentences sentences;

  private LocalDate from;
  private LocalDate to;
  private String who;
  private String terminal;
  private IncidentScope scope;
  private IncidentSummary summary;
  private transient LazyRows<IncidentFunction> functions;
  private transient LazyRows<IncidentPerson> people;
  private transient LazyRows<IncidentAct> outputs;
  private transient LazyRows<IncidentAct> refusals;

  /** Looks at what was typed. */
  public void look() {
    IncidentScope typed = new IncidentScope(getFrom(), getTo(), who, terminal);
    summary = reports.summary(acts.terminal(), typed);
    scope = typed;
    functions = null;
    people = null;
    outputs = null;
    refusals = null;
  }

  /** Sends the report as PDF. */
  public void pdf() throws IOException {
    downloads.report(
        "incident-" + scope.from() + "-" + scope.to(),
        FUNCTION,
        reports.report(acts.terminal(), scope));
  }

  public LazyRows<IncidentFunction> getFunctions() {
    if (functions == null) {
      functions = new LazyRows<>(getFunctionList(), row -> row.function() + row.operation());
    }
    return functions;
  }

  public PagedList<IncidentFunction> getFunctionList() {
    return new PagedList<IncidentFunction>(
            name("functions"), FUNCTION, page -> reports.functions(scope, page))
        .column("log.function", IncidentFunction::function)
        .column("log.operation", row -> sentences.label(row.operation()))
        .column("incident.acts", IncidentFunction::acts)
        .column("incident.rows", IncidentFunction::rows)
        .column("incident.numbers", IncidentFunction::numberActs)
        .column("logAnalysis.first", row -> show.exactTime(row.firstAt()))
        .column("logAnalysis.last", row -> show.exactTime(row.lastAt()));
  }

  public LazyRows<IncidentPerson> getPeople() {
    if (people == null) {
      people = new LazyRows<>(getPersonList(), row -> row.addressee().value());
    }
    return people;
  }

  public PagedList<IncidentPerson> getPersonList() {
    return new PagedList<IncidentPerson>(
            name("people"), FUNCTION, page -> reports.people(acts.terminal(), scope, page))
        .column("incident.person", row -> row.addressee().value())
        .column("incident.looks", IncidentPerson::looks)
        .column("incident.changes", IncidentPerson::changes)
        .column("incident.outputs", IncidentPerson::outputs)
        .column("log.number", row -> touched(row.numberTouched()))
        .column("logAnalysis.first", row -> show.exactTime(row.firstAt()))
        .column("logAnalysis.last", row -> show.exactTime(row.lastAt()));
  }

  public LazyRows<IncidentAct> getOutputs() {
    if (outputs == null) {
      outputs = new LazyRows<>(getOutputList(), IncidentAct::operationLogId);
    }
    return outputs;
  }

  public PagedList<IncidentAct> getOutputList() {
    return actColumns(
        new PagedList<>(name("outputs"), FUNCTION, page -> reports.outputs(scope, page)));
  }

  public LazyRows<IncidentAct> getRefusals() {
    if (refusals == null) {
      refusals = new LazyRows<>(getRefusalList(), IncidentAct::operationLogId);
    }
    return refusals;
  }

  public PagedList<IncidentAct> getRefusalList() {
    return actColumns(
        new PagedList<>(name("refusals"), FUNCTION, page -> reports.refusals(scope, page)));
  }

  private PagedList<IncidentAct> actColumns(PagedList<IncidentAct> list) {
    return list.column("log.id", IncidentAct::operationLogId)
        .column("log.time", row -> show.exactTime(row.recordedAt()))
        .column("log.who", IncidentAct::who)
        .column("log.name", IncidentAct::name)
        .column("log.terminal", IncidentAct::terminal)
        .column("log.operation", row -> sentences.label(row.operation()))
        .column("log.function", IncidentAct::function)
        .column("log.subject", row -> show.subject(row.subject()))
        .column("log.reason", IncidentAct::reason)
        .column("log.count", IncidentAct::count)
        .column("log.number", row -> touched(row.numberTouched()))
        .column("log.document", IncidentAct::documentNumber);
  }

  private static String name(String part) {
    return "incident-" + part;
  }

  /** Whether a personal number was touched, in a word. */
  public String touched(boolean numberTouched) {
    return numberTouched ? sentences.text("log.touched") : "";
  }

  /** The figures; null before anything was asked for. */
  public IncidentSummary getSummary() {
    return summary;
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
}
