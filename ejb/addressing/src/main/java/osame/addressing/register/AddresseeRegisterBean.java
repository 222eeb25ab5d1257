package osame.addressing.register;

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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeFacts;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.AddresseeRegister;
import osame.addressing.api.AddresseeVersion;
import osame.addressing.api.AddressingException;
import osame.addressing.api.EditLock;
import osame.addressing.search.AddresseeRows;
import osame.addressing.search.Withheld;
import osame.foundation.AddresseeNumber;
import osame.foundation.DatePeriod;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.check.AddresseeNumberCheck.RemainderOne;
import osame.operations.api.Parameters;
import osame.operations.api.UseSuspensions;
import osame.persistence.general.PagedRows;

/** Keeps the master and its history. */
@Stateless
@DenyAll
@Local(AddresseeRegister.class)
public class AddresseeRegisterBean implements AddresseeRegister {

  /** What a serial number with remainder 1 becomes. */
  static final String REMAINDER_ONE = "addressing.number.remainder-one";

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @EJB private Parameters parameters;
  @EJB private UseSuspensions suspensions;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  public AddresseeRegisterBean() {}

  public AddresseeRegisterBean(
      Jdbi jdbi,
      OperationLog log,
      Parameters parameters,
      UseSuspensions suspensions,
      Clock clock,
      SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.parameters = parameters;
    this.suspensions = suspensions;
    this.clock = clock;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public AddresseeNumber register(Act act, AddresseeFacts facts, LocalDate validFrom) {
    if (facts.kind() == AddresseeKind.RESIDENT) {
      throw new AddressingException("AD-E-010");
    }
    check(act, facts, validFrom);
    LocalDate today = act.businessDate().value();
    RemainderOne setting = RemainderOne.valueOf(parameters.value(REMAINDER_ONE, today));
    AddresseeNumber number =
        jdbi.withHandle(
            handle ->
                registered(handle, act)
                    .orElseGet(
                        () -> {
                          AddresseeNumber next = NewNumbers.next(handle, setting);
                          new Versions(handle, next).begin(facts, validFrom, recorded(act));
                          return next;
                        }));
    log.act(act, LogEntry.about(Operation.CREATE, "AT-004", "addressee", List.of(number)));
    return number;
  }

  /** The number that an earlier click on the same form brought. */
  private static Optional<AddresseeNumber> registered(Handle handle, Act act) {
    return handle
        .createQuery(Versions.sql("of-request"))
        .bind("requestId", act.requestId())
        .mapTo(String.class)
        .findOne()
        .map(AddresseeNumber::new);
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public void change(
      Act act,
      AddresseeNumber number,
      long seenVersion,
      AddresseeFacts facts,
      LocalDate validFrom) {
    check(act, facts, validFrom);
    jdbi.useHandle(
        handle -> {
          if (registered(handle, act).isPresent()) {
            return;
          }
          Versions versions = editable(handle, number);
          if (versions.latest().orElseThrow().versionId() != seenVersion) {
            throw new AddressingException("AD-E-014");
          }
          DatePeriod period = new DatePeriod(validFrom, versions.nextAfter(validFrom));
          versions.write(facts, period, recorded(act));
          EditLocks.giveBack(handle, number, caller());
        });
    log.act(act, LogEntry.about(Operation.CHANGE, "AT-006", "addressee", List.of(number)));
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public void correct(Act act, long versionId, AddresseeFacts facts) {
    AddresseeNumber number =
        jdbi.withHandle(
            handle -> {
              AddresseeVersion wrong =
                  find(handle, versionId)
                      .filter(version -> version.supersededAt() == null)
                      .orElseThrow(() -> new AddressingException("AD-E-014"));
              check(act, facts, wrong.valid().from());
              Versions versions = editable(handle, wrong.number());
              versions.write(facts, wrong.valid(), recorded(act));
              EditLocks.giveBack(handle, wrong.number(), caller());
              return wrong.number();
            });
    log.act(
        act,
        LogEntry.about(Operation.CHANGE, "AT-006", "correction " + versionId, List.of(number)));
  }

  private static void check(Act act, AddresseeFacts facts, LocalDate validFrom) {
    LocalDate today = act.businessDate().value();
    if (validFrom.isAfter(today)) {
      throw new AddressingException("AD-E-011", today);
    }
    AddresseeRules.fault(facts, today)
        .ifPresent(
            fault -> {
              throw new AddressingException(fault.code(), fault.arguments().toArray());
            });
  }

  /** The history of an addressee whose lock the caller holds; nobody else writes meanwhile. */
  private Versions editable(Handle handle, AddresseeNumber number) {
    int held =
        handle
            .createQuery(Versions.sql("hold-lock"))
            .bind("number", number.value())
            .bind("officer", caller())
            .bind("now", clock.instant())
            .mapTo(Integer.class)
            .findOne()
            .orElse(0);
    if (held == 0) {
      throw new AddressingException("AD-E-013");
    }
    return new Versions(handle, number);
  }

  private Versions.Recorded recorded(Act act) {
    return new Versions.Recorded(act, caller(), clock.instant());
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public AddresseeVersion latest(String terminal, AddresseeNumber number) {
    suspensions.require(terminal, number);
    AddresseeVersion found =
        jdbi.withHandle(handle -> new Versions(handle, number).latest())
            .orElseThrow(() -> new AddressingException("AD-E-012", number.value()));
    log.view(terminal, LogEntry.about(Operation.VIEW, "AT-002", "addressee", List.of(number)));
    return found;
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public Optional<AddresseeVersion> version(String terminal, long versionId) {
    Optional<AddresseeVersion> found = jdbi.withHandle(handle -> find(handle, versionId));
    found.ifPresent(
        version -> {
          suspensions.require(terminal, version.number());
          log.view(
              terminal,
              LogEntry.about(
                  Operation.VIEW, "AT-006", "version " + versionId, List.of(version.number())));
        });
    return found;
  }

  private static Optional<AddresseeVersion> find(Handle handle, long versionId) {
    return handle
        .createQuery(Versions.sql("version"))
        .define("facts", FactColumns.list(""))
        .bind("versionId", versionId)
        .map((row, context) -> Versions.read(row))
        .findOne();
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public Page<AddresseeVersion> history(
      String terminal, AddresseeNumber number, boolean superseded, PageRequest page) {
    suspensions.require(terminal, number);
    log.view(terminal, LogEntry.about(Operation.VIEW, "AT-006", "history", List.of(number)));
    return jdbi.withHandle(
        handle ->
            PagedRows.read(
                handle
                    .createQuery(Versions.sql("history"))
                    .define("facts", FactColumns.list(""))
                    .bind("number", number.value())
                    .bind("superseded", superseded),
                page,
                Versions::read));
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public Page<Addressee> household(String terminal, AddresseeNumber number, PageRequest page) {
    Page<Addressee> others =
        jdbi.withHandle(
            handle ->
                PagedRows.read(
                    handle.createQuery(Versions.sql("household")).bind("number", number.value()),
                    page,
                    AddresseeRows::addressee));
    List<Addressee> rows = Withheld.from(suspensions, others.rows());
    log.view(terminal, LogEntry.about(Operation.VIEW, "AT-001", "household", Withheld.shown(rows)));
    return new Page<>(rows, others.total());
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public EditLock lock(Act act, AddresseeNumber number) {
    suspensions.require(act.terminal(), number);
    return jdbi.withHandle(
        handle -> {
          if (new Versions(handle, number).latest().isEmpty()) {
            throw new AddressingException("AD-E-012", number.value());
          }
          return EditLocks.take(handle, number, caller(), act.terminal(), clock.instant());
        });
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public void unlock(Act act, AddresseeNumber number) {
    jdbi.useHandle(handle -> EditLocks.giveBack(handle, number, caller()));
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public Optional<EditLock> lockOf(AddresseeNumber number) {
    return jdbi.withHandle(handle -> EditLocks.find(handle, number, clock.instant()));
  }
}
