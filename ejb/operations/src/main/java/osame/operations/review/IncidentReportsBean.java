package osame.operations.review;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.IncidentAct;
import osame.operations.api.IncidentFunction;
import osame.operations.api.IncidentPerson;
import osame.operations.api.IncidentReports;
import osame.operations.api.IncidentScope;
import osame.operations.api.IncidentSummary;

/** Reads an incident from the operation log for auditors and administrators. */
@Stateless
@DenyAll
@Local(IncidentReports.class)
public class IncidentReportsBean implements IncidentReports {

  private static final String FUNCTION = "CM-065";
  private static final List<Operation> OUTPUTS = List.of(Operation.EXPORT, Operation.PRINT);
  private static final List<Operation> REFUSALS = List.of(Operation.REFUSED);

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;
  @EJB private OperationLog log;

  public IncidentReportsBean() {}

  IncidentReportsBean(Jdbi jdbi, Clock clock, OperationLog log) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.log = log;
  }

  @Override
  @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
  public IncidentSummary summary(String terminal, IncidentScope scope) {
    IncidentSummary summary = read(scope, IncidentQuery::summary);
    log.view(terminal, LogEntry.of(Operation.SEARCH, FUNCTION, scope.text()));
    return summary;
  }

  @Override
  @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
  public Page<IncidentFunction> functions(IncidentScope scope, PageRequest page) {
    return read(scope, query -> query.functions(page));
  }

  @Override
  @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
  public Page<IncidentPerson> people(String terminal, IncidentScope scope, PageRequest page) {
    Page<IncidentPerson> people = read(scope, query -> query.people(page));
    List<AddresseeNumber> shown = people.rows().stream().map(IncidentPerson::addressee).toList();
    log.view(terminal, LogEntry.about(Operation.SEARCH, FUNCTION, scope.text(), shown));
    return people;
  }

  @Override
  @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
  public Page<IncidentAct> outputs(IncidentScope scope, PageRequest page) {
    return read(scope, query -> query.acts(OUTPUTS, page));
  }

  @Override
  @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
  public Page<IncidentAct> refusals(IncidentScope scope, PageRequest page) {
    return read(scope, query -> query.acts(REFUSALS, page));
  }

  @Override
  @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
  public byte[] report(String terminal, IncidentScope scope) {
    PageRequest all = PageRequest.first(PageRequest.MAX_SIZE);
    IncidentReport report =
        read(
            scope,
            query ->
                new IncidentReport(
                    scope,
                    query.summary(),
                    query.functions(all),
                    query.people(all),
                    query.acts(OUTPUTS, all),
                    query.acts(REFUSALS, all)));
    List<AddresseeNumber> named =
        report.people().rows().stream().map(IncidentPerson::addressee).toList();
    log.view(
        terminal,
        new LogEntry(Operation.VIEW, FUNCTION, scope.text(), named, named.size(), Yen.ZERO, null));
    return report.draw(LocalDate.now(clock));
  }

  private <T> T read(IncidentScope scope, Reading<T> reading) {
    ReviewDays.require(scope.from(), scope.to());
    return jdbi.withHandle((Handle handle) -> reading.of(new IncidentQuery(handle, scope)));
  }

  /** Something to read. */
  private interface Reading<T> {
    T of(IncidentQuery query);
  }
}
