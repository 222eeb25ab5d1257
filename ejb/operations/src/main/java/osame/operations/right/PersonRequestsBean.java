package osame.operations.right;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.HeldRow;
import osame.operations.api.NewPersonRequest;
import osame.operations.api.OperationsException;
import osame.operations.api.PersonRequest;
import osame.operations.api.PersonRequestDecision;
import osame.operations.api.PersonRequests;
import osame.operations.api.RedactionGround;
import osame.operations.right.PersonRequestRows.Redactions;
import osame.persistence.general.PagedRows;

/** Keeps the register of requests and discloses what the modules hold. */
@Stateless
@DenyAll
@Local(PersonRequests.class)
public class PersonRequestsBean implements PersonRequests {

  private static final String FUNCTION = "CM-064";

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;
  @Inject private HeldRecords records;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public PersonRequestsBean() {}

  PersonRequestsBean(
      Jdbi jdbi, Clock clock, HeldRecords records, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.records = records;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public long receive(Act act, NewPersonRequest request) {
    if (request.kind() == null
        || request.person() == null
        || request.submittedOn() == null
        || blank(request.applicant())
        || blank(request.identification())
        || blank(request.subject())) {
      throw new OperationsException("OP-E-070");
    }
    int added =
        jdbi.withHandle(handle -> insert(handle.createUpdate(sql("receive")), act, request));
    long id =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql("of-request"))
                    .bind("requestId", act.requestId())
                    .mapTo(Long.class)
                    .one());
    if (added == 1) {
      logAct(act, Operation.CREATE, request.kind() + " request " + id, request.person());
    }
    return id;
  }

  private int insert(Update insert, Act act, NewPersonRequest request) {
    return insert
        .bind("kind", request.kind().name())
        .bind("person", request.person().value())
        .bind("applicant", request.applicant().strip())
        .bind("identification", request.identification().strip())
        .bind("subject", request.subject().strip())
        .bind("submittedOn", request.submittedOn())
        .bind("dueOn", request.submittedOn().plusDays(DAYS))
        .bind("receivedBy", caller())
        .bind("requestId", act.requestId())
        .execute();
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public Page<PersonRequest> list(String terminal, boolean onlyOpen, PageRequest page) {
    Page<PersonRequest> found =
        jdbi.withHandle(
            handle ->
                PagedRows.read(
                    handle.createQuery(sql("list")).bind("onlyOpen", onlyOpen),
                    page,
                    PersonRequestRows::request));
    List<AddresseeNumber> shown =
        found.rows().stream().map(PersonRequest::person).distinct().toList();
    log.view(terminal, LogEntry.about(Operation.SEARCH, FUNCTION, "requests of people", shown));
    return found;
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public Optional<PersonRequest> find(String terminal, long personRequestId) {
    Optional<PersonRequest> found = read(personRequestId);
    found.ifPresent(request -> logView(terminal, "request " + personRequestId, request));
    return found;
  }

  private Optional<PersonRequest> read(long personRequestId) {
    return jdbi.withHandle(handle -> PersonRequestRows.find(handle, personRequestId));
  }

  private PersonRequest require(long personRequestId) {
    return read(personRequestId).orElseThrow(() -> new OperationsException("OP-E-071"));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void extend(Act act, long personRequestId, String reason) {
    requireText(reason);
    change("extend", personRequestId, update -> update.bind("reason", reason.strip()));
    logAct(act, Operation.CHANGE, "extended request " + personRequestId, personRequestId);
  }

  @Override
  @RolesAllowed(Roles.APPROVER)
  public void decide(
      Act act,
      long personRequestId,
      PersonRequestDecision decision,
      LocalDate decidedOn,
      String outcome) {
    requireText(outcome);
    if (decision == null || decidedOn == null) {
      throw new OperationsException("OP-E-072");
    }
    if (require(personRequestId).receivedBy().equalsIgnoreCase(caller())) {
      throw new OperationsException("OP-E-073");
    }
    change(
        "decide",
        personRequestId,
        update ->
            update
                .bind("decision", decision.name())
                .bind("decidedOn", decidedOn)
                .bind("decidedBy", caller())
                .bind("outcome", outcome.strip()));
    logAct(act, Operation.APPROVE, decision + " request " + personRequestId, personRequestId);
  }

  @Override
  @RolesAllowed(Roles.APPROVER)
  public void lift(Act act, long personRequestId, LocalDate liftedOn, String reason) {
    requireText(reason);
    if (liftedOn == null) {
      throw new OperationsException("OP-E-072");
    }
    change(
        "lift",
        personRequestId,
        update -> update.bind("liftedOn", liftedOn).bind("reason", reason.strip()));
    logAct(act, Operation.CHANGE, "lifted suspension " + personRequestId, personRequestId);
  }

  private void change(String sql, long personRequestId, UnaryOperator<Update> binding) {
    int changed =
        jdbi.withHandle(
            handle ->
                binding.apply(handle.createUpdate(sql(sql)).bind("id", personRequestId)).execute());
    if (changed == 0) {
      throw new OperationsException("OP-E-071");
    }
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER})
  public List<HeldRow> held(String terminal, long personRequestId) {
    PersonRequest request = require(personRequestId);
    List<HeldRow> rows = rows(request, false);
    logView(terminal, "everything held, request " + personRequestId, request);
    return rows;
  }

  private List<HeldRow> rows(PersonRequest request, boolean withoutText) {
    Redactions redactions =
        jdbi.withHandle(handle -> Redactions.read(handle, request.personRequestId()));
    return records.on(request.person()).stream()
        .map(
            row -> {
              RedactionGround ground = redactions.of(row);
              return ground != null && withoutText ? row.redacted(ground) : row.marked(ground);
            })
        .toList();
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void redact(
      Act act, long personRequestId, String section, String rowId, RedactionGround ground) {
    PersonRequest request = require(personRequestId);
    if (!request.open()) {
      throw new OperationsException("OP-E-071");
    }
    jdbi.useHandle(
        handle -> {
          Update update =
              handle
                  .createUpdate(sql(ground == null ? "take-in" : "redact"))
                  .bind("id", personRequestId)
                  .bind("section", section)
                  .bind("rowId", rowId == null ? "" : rowId);
          if (ground != null) {
            update.bind("ground", ground.name()).bind("redactedBy", caller());
          }
          update.execute();
        });
    String place = section + (rowId == null ? "" : " " + rowId);
    String what = ground == null ? "takes in " : ground + " leaves out ";
    logAct(act, Operation.CHANGE, what + place + ", request " + personRequestId, request.person());
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER})
  public List<HeldRow> disclosed(String terminal, long personRequestId) {
    PersonRequest request = require(personRequestId);
    List<HeldRow> rows = rows(request, true);
    logView(terminal, "disclosure, request " + personRequestId, request);
    return rows;
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER})
  public byte[] disclosure(String terminal, long personRequestId) {
    PersonRequest request = require(personRequestId);
    byte[] pdf = Disclosure.draw(request, rows(request, true), LocalDate.now(clock));
    logView(terminal, "disclosure, request " + personRequestId, request);
    return pdf;
  }

  private static void requireText(String text) {
    if (blank(text)) {
      throw new OperationsException("OP-E-072");
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private void logAct(Act act, Operation operation, String subject, long personRequestId) {
    logAct(act, operation, subject, require(personRequestId).person());
  }

  private void logAct(Act act, Operation operation, String subject, AddresseeNumber person) {
    log.act(act, LogEntry.about(operation, FUNCTION, subject, List.of(person)));
  }

  private void logView(String terminal, String subject, PersonRequest request) {
    log.view(
        terminal, LogEntry.about(Operation.VIEW, FUNCTION, subject, List.of(request.person())));
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }

  private static String sql(String name) {
    return PersonRequestRows.sql(name);
  }
}
