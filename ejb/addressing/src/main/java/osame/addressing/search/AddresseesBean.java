package osame.addressing.search;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeCriteria;
import osame.addressing.api.Addressees;
import osame.addressing.api.AddressingException;
import osame.addressing.api.ImportFault;
import osame.addressing.intake.AddresseeFileJob;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.FileArchive;
import osame.operations.api.FileIntake;
import osame.operations.api.JobOrder;
import osame.operations.api.JobState;
import osame.operations.api.Jobs;
import osame.operations.api.UseSuspensions;

/** Searches the addressees; what is shown is logged first. */
@Stateless
@DenyAll
@Local(Addressees.class)
public class AddresseesBean implements Addressees {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  /** Columns by which a list can be sorted. */
  private static final Map<String, String> SORTS =
      Map.of(
          "number", "addressee_number",
          "kind", "kind",
          "name", "name COLLATE \"C\"",
          "kana", "kana_search COLLATE \"C\"",
          "birthDate", "birth_date",
          "address", "address COLLATE \"C\"");

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @EJB private Jobs jobs;
  @EJB private FileArchive files;
  @EJB private UseSuspensions suspensions;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  public AddresseesBean() {}

  public AddresseesBean(
      Jdbi jdbi,
      OperationLog log,
      Jobs jobs,
      FileArchive files,
      UseSuspensions suspensions,
      Clock clock,
      SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.jobs = jobs;
    this.files = files;
    this.suspensions = suspensions;
    this.clock = clock;
    this.session = session;
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public Page<Addressee> search(String terminal, AddresseeCriteria criteria, PageRequest page) {
    SearchTerms terms = SearchTerms.of(criteria);
    if (terms.isEmpty()) {
      throw new AddressingException("AD-E-001");
    }
    Page<Addressee> found =
        jdbi.withHandle(
            handle -> {
              RecentSearches.keep(handle, caller(), criteria, clock.instant());
              return terms.find(handle, page, order(page));
            });
    List<Addressee> rows = Withheld.from(suspensions, found.rows());
    log.view(
        terminal,
        LogEntry.about(
            Operation.SEARCH, "AT-023", "search by " + terms.names(), Withheld.shown(rows)));
    return new Page<>(rows, found.total());
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public List<AddresseeCriteria> recent() {
    return jdbi.withHandle(handle -> RecentSearches.of(handle, caller()));
  }

  private static String order(PageRequest page) {
    String column = page.sort() == null ? null : SORTS.get(page.sort());
    return column == null ? SORTS.get("kana") : column + (page.descending() ? " DESC" : "");
  }

  @Override
  @RolesAllowed({
    Roles.ADDRESSING,
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.LINKAGE,
    Roles.AUDITOR,
    Roles.BATCH
  })
  public Optional<Addressee> find(String terminal, AddresseeNumber number) {
    if (!session.isCallerInRole(Roles.BATCH)) {
      suspensions.require(terminal, number);
    }
    Optional<Addressee> found =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SQL.locate("osame.addressing.search.find"))
                    .bind("number", number.value())
                    .map((row, context) -> AddresseeRows.addressee(row))
                    .findOne());
    log.view(terminal, LogEntry.about(Operation.VIEW, "AT-002", "addressee", List.of(number)));
    return found;
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.LEVYING})
  public long importFile(Act act, long fileId) {
    if (files.find(fileId).isEmpty()) {
      throw new AddressingException("AD-E-002", fileId);
    }
    log.act(act, LogEntry.of(Operation.CREATE, "AT-001", "addressee file " + fileId));
    Map<String, String> parameters = Map.of(AddresseeFileJob.FILE, Long.toString(fileId));
    return jobs.start(
        act, new JobOrder(AddresseeFileJob.KIND, Long.toString(fileId), parameters, null));
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.AUDITOR})
  public Page<FileIntake> imports(PageRequest page) {
    AtomicLong total = new AtomicLong();
    List<FileIntake> files =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SQL.locate("osame.addressing.search.imports"))
                    .bind("kind", AddresseeFileJob.KIND)
                    .bind("offset", page.offset())
                    .bind("size", page.size())
                    .map(
                        (row, context) -> {
                          total.setPlain(row.getLong("total"));
                          return intake(row);
                        })
                    .list());
    return new Page<>(files, total.getPlain());
  }

  private static FileIntake intake(ResultSet row) throws SQLException {
    return new FileIntake(
        row.getLong("file_id"),
        row.getString("name"),
        row.getLong("job_id"),
        JobState.valueOf(row.getString("state")),
        row.getLong("faults"),
        row.getString("requested_by"),
        row.getTimestamp("requested_at").toInstant());
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.AUDITOR, Roles.LEVYING})
  public Page<ImportFault> importFaults(long fileId, PageRequest page) {
    AtomicLong total = new AtomicLong();
    List<ImportFault> faults =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SQL.locate("osame.addressing.search.import-faults"))
                    .bind("fileId", fileId)
                    .bind("offset", page.offset())
                    .bind("size", page.size())
                    .reduceRows(
                        new ArrayList<ImportFault>(),
                        (rows, row) -> {
                          total.setPlain(row.getColumn("total", Long.class));
                          rows.add(AddresseeRows.fault(row));
                          return rows;
                        }));
    return new Page<>(faults, total.getPlain());
  }
}
