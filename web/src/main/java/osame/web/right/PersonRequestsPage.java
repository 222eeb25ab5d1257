package osame.web.right;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.AddresseeNumber;
import osame.operations.api.NewPersonRequest;
import osame.operations.api.PersonRequest;
import osame.operations.api.PersonRequestKind;
import osame.operations.api.PersonRequests;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** The register of requests of disclosure, correction and suspension of use (CM-064). */
@Named("personRequestsPage")
@ViewScoped
public class PersonRequestsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PersonRequests requests;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private boolean onlyOpen = true;
  private PersonRequestKind kind = PersonRequestKind.DISCLOSURE;
  private String person;
  private String applicant;
  private String identification;
  private String subject;
  private LocalDate submittedOn;
  private transient LazyRows<PersonRequest> rows;

  /** Lists anew. */
  public void filter() {
    rows = null;
  }

  /** Takes in what was typed. */
  public void receive() {
    long id =
        requests.receive(
            acts.act(sentences.text("rights.receiveReason")),
            new NewPersonRequest(
                kind, number(), applicant, identification, subject, getSubmittedOn()));
    filter();
    messages.done("rights.received", id);
    person = null;
    applicant = null;
    identification = null;
    subject = null;
  }

  private AddresseeNumber number() {
    try {
      return new AddresseeNumber(person == null ? "" : person.strip());
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-002", e);
    }
  }

  public LazyRows<PersonRequest> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), PersonRequest::personRequestId);
    }
    return rows;
  }

  public PagedList<PersonRequest> getList() {
    return new PagedList<PersonRequest>(
            "person-requests", "CM-064", page -> requests.list(acts.terminal(), onlyOpen, page))
        .column("rights.id", PersonRequest::personRequestId)
        .column("rights.kind", row -> sentences.label(row.kind()))
        .column("addressee.number", row -> row.person().value())
        .column("rights.applicant", PersonRequest::applicant)
        .column("rights.subject", PersonRequest::subject)
        .column("rights.receivedOn", PersonRequest::submittedOn)
        .column("rights.dueOn", PersonRequest::dueOn)
        .column("rights.decision", row -> sentences.label(row.decision()))
        .column("rights.decidedOn", PersonRequest::decidedOn)
        .column("rights.outcome", PersonRequest::outcome);
  }

  /** Whether the decision is overdue. */
  public boolean late(PersonRequest row) {
    return row.open() && row.dueOn().isBefore(today.getDay());
  }

  public PersonRequestKind[] getKinds() {
    return PersonRequestKind.values();
  }

  public boolean isOnlyOpen() {
    return onlyOpen;
  }

  public void setOnlyOpen(boolean onlyOpen) {
    this.onlyOpen = onlyOpen;
  }

  public PersonRequestKind getKind() {
    return kind;
  }

  public void setKind(PersonRequestKind kind) {
    this.kind = kind;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getApplicant() {
    return applicant;
  }

  public void setApplicant(String applicant) {
    this.applicant = applicant;
  }

  public String getIdentification() {
    return identification;
  }

  public void setIdentification(String identification) {
    this.identification = identification;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** The day on which it came in; at first the business date. */
  public LocalDate getSubmittedOn() {
    return submittedOn == null ? today.getDay() : submittedOn;
  }

  public void setSubmittedOn(LocalDate submittedOn) {
    this.submittedOn = submittedOn;
  }
}
