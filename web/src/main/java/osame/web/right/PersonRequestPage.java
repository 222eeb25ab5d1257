package osame.web.right;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.access.api.Act;
import osame.operations.api.HeldRow;
import osame.operations.api.PersonRequest;
import osame.operations.api.PersonRequestDecision;
import osame.operations.api.PersonRequests;
import osame.operations.api.RedactionGround;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.list.Downloads;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** One request: what is held on the person, what is left out, the decision, the disclosure. */
@Named("personRequestPage")
@ViewScoped
public class PersonRequestPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FUNCTION = "CM-064";

  @Inject private PersonRequests requests;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Downloads downloads;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private Long id;
  private String remark;
  private PersonRequestDecision decision = PersonRequestDecision.GRANTED;
  private LocalDate day;
  private RedactionGround ground = RedactionGround.AFFAIRS;
  private transient PersonRequest request;
  private transient List<HeldRow> held;
  private transient LazyRows<HeldRow> rows;

  /** Takes thirty days more. */
  public void extend() {
    requests.extend(act("rights.extendReason"), id, remark);
    done("rights.extended");
  }

  /** Decides. */
  public void decide() {
    requests.decide(act("rights.decideReason"), id, decision, getDay(), remark);
    done("rights.decided");
  }

  /** Ends a suspension of use. */
  public void lift() {
    requests.lift(act("rights.liftReason"), id, getDay(), remark);
    done("rights.lifted");
  }

  /** Leaves a record out, or takes it in again. */
  public void redact(String section, String rowId, boolean out) {
    requests.redact(act("rights.redactReason"), id, section, rowId, out ? ground : null);
    refresh();
  }

  /** Leaves a whole section out, or takes it in again. */
  public void redactSection(String section, boolean out) {
    requests.redact(act("rights.redactReason"), id, section, null, out ? ground : null);
    refresh();
  }

  /** Sends the disclosure as PDF: it goes to the applicant, so it bears no mark. */
  public void pdf() throws IOException {
    byte[] pdf = requests.disclosure(acts.terminal(), id);
    downloads.letter("disclosure-" + id, FUNCTION, pdf);
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }

  private void done(String key) {
    messages.done(key);
    remark = null;
    refresh();
  }

  private void refresh() {
    request = null;
    held = null;
    rows = null;
  }

  public PersonRequest getRequest() {
    if (request == null) {
      if (id == null) {
        throw new WebException("WB-E-072");
      }
      request = requests.find(acts.terminal(), id).orElseThrow(() -> new WebException("WB-E-072"));
    }
    return request;
  }

  private List<HeldRow> held() {
    if (held == null) {
      held = requests.held(acts.terminal(), id);
    }
    return held;
  }

  public LazyRows<HeldRow> getRows() {
    if (rows == null) {
      rows =
          new LazyRows<>(
              PagedList.ofAll("held-" + id, FUNCTION, held()),
              row -> row.section() + " " + row.rowId());
    }
    return rows;
  }

  /** What is disclosed, for files: the text of what is left out is not there. */
  public PagedList<HeldRow> getDisclosedList() {
    return new PagedList<HeldRow>(
            "disclosure-" + id,
            FUNCTION,
            page ->
                PagedList.ofAll("", FUNCTION, requests.disclosed(acts.terminal(), id)).page(page))
        .column("rights.section", HeldRow::title)
        .column("rights.record", HeldRow::text)
        .column("rights.ground", row -> sentences.label(row.ground()));
  }

  public PersonRequestDecision[] getDecisions() {
    return PersonRequestDecision.values();
  }

  public RedactionGround[] getGrounds() {
    return RedactionGround.values();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public PersonRequestDecision getDecision() {
    return decision;
  }

  public void setDecision(PersonRequestDecision decision) {
    this.decision = decision;
  }

  /** The day of the decision or of the lifting; at first the business date. */
  public LocalDate getDay() {
    return day == null ? today.getDay() : day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public RedactionGround getGround() {
    return ground;
  }

  public void setGround(RedactionGround ground) {
    this.ground = ground;
  }
}
