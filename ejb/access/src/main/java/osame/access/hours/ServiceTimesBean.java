package osame.access.hours;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.AccessException;
import osame.access.api.Act;
import osame.access.api.DayKind;
import osame.access.api.LogEntry;
import osame.access.api.OpenDuties;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.access.api.ServiceDay;
import osame.access.api.ServiceExtension;
import osame.access.api.ServiceHours;
import osame.access.api.ServiceTimes;
import osame.access.log.OperationLogRows;

/** Keeps the service hours and says which duties are open. */
@Stateless
@DenyAll
@Local(ServiceTimes.class)
public class ServiceTimesBean implements ServiceTimes {

  private static final String FUNCTION = "CM-031";
  private static final Duration LONGEST_EXTENSION = Duration.ofHours(24);
  private static final Duration HISTORY = Duration.ofDays(31);
  private static final int A_WEEK = 7;

  @Inject private Jdbi jdbi;
  @Inject private HoursTable table;
  @EJB private OperationLog log;
  @Inject private OperationLogRows rows;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  public ServiceTimesBean() {}

  ServiceTimesBean(
      Jdbi jdbi, HoursTable table, OperationLog log, Clock clock, SessionContext session) {
    this.jdbi = jdbi;
    this.table = table;
    this.log = log;
    this.clock = clock;
    this.session = session;
  }

  // Asked at every request, before there is a caller.
  @Override
  @PermitAll
  public OpenDuties open(Set<String> roles) {
    Instant now = clock.instant();
    OpeningTimes times = table.times();
    Set<String> open = new TreeSet<>();
    Instant first = now.plus(LONGEST_EXTENSION);
    for (String role : roles) {
      Optional<Instant> until = times.openUntil(role, now);
      if (until.isPresent()) {
        open.add(role);
        first = until.get().isBefore(first) ? until.get() : first;
      }
    }
    boolean closes = !open.isEmpty() && first.isBefore(now.plus(LONGEST_EXTENSION));
    return new OpenDuties(open, closes ? first : null);
  }

  // Who was turned away has no role.
  @Override
  @PermitAll
  public void turnedAway(String userId, String terminal) {
    LogEntry entry = LogEntry.of(Operation.REFUSED, FUNCTION, "outside the service hours");
    rows.add(userId, terminal, null, entry);
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  public List<ServiceHours> hours(LocalDate day) {
    return jdbi.withHandle(handle -> HoursTable.hours(handle, day));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void set(Act act, String duty, Set<DayKind> days, int opens, int closes, LocalDate from) {
    requireDuty(duty);
    if (days.isEmpty() || opens < 0 || closes < opens || closes > ServiceHours.LATEST) {
      throw new AccessException("AC-E-088");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    if (from == null || from.isBefore(today)) {
      throw new AccessException("AC-E-089");
    }
    jdbi.useHandle(
        handle -> {
          for (DayKind day : days) {
            replace(handle, duty, day, opens, closes, from);
          }
          OpeningTimes after = table.read(handle, clock.instant());
          if (!after.opensWithin(Roles.ADMINISTRATOR, from, A_WEEK)) {
            throw new AccessException("AC-E-087");
          }
        });
    table.forget();
    log.act(act, LogEntry.of(Operation.CONFIGURE, FUNCTION, "service hours of " + duty));
  }

  private void replace(
      Handle handle, String duty, DayKind day, int opens, int closes, LocalDate from) {
    handle
        .createUpdate(HoursTable.sql("drop-later"))
        .bind("duty", duty)
        .bind("day", day.name())
        .bind("from", from)
        .bind("now", clock.instant())
        .execute();
    handle
        .createUpdate(HoursTable.sql("end-earlier"))
        .bind("duty", duty)
        .bind("day", day.name())
        .bind("from", from)
        .execute();
    handle
        .createUpdate(HoursTable.sql("add"))
        .bind("duty", duty)
        .bind("day", day.name())
        .bind("opens", opens)
        .bind("closes", closes)
        .bind("from", from)
        .bind("setBy", caller())
        .execute();
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  public List<ServiceExtension> extensions() {
    Instant from = clock.instant().minus(HISTORY);
    return jdbi.withHandle(handle -> HoursTable.extensions(handle, from));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void extend(Act act, String duty, Instant until) {
    requireDuty(duty);
    Instant now = clock.instant();
    if (until == null || !until.isAfter(now) || until.isAfter(now.plus(LONGEST_EXTENSION))) {
      throw new AccessException("AC-E-090");
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(HoursTable.sql("extend"))
                .bind("duty", duty)
                .bind("now", now)
                .bind("until", until)
                .bind("reason", act.reason())
                .bind("givenBy", caller())
                .execute());
    table.forget();
    log.act(act, LogEntry.of(Operation.CONFIGURE, FUNCTION, "extension of " + duty));
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  public List<ServiceDay> days(LocalDate from) {
    return jdbi.withHandle(handle -> HoursTable.days(handle, from));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void setDay(Act act, LocalDate day, String name, DayKind treatedAs) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(HoursTable.sql("set-day"))
                .bind("day", day)
                .bind("name", name)
                .bind("treatedAs", treatedAs.name())
                .bind("setBy", caller())
                .execute());
    table.forget();
    log.act(act, LogEntry.of(Operation.CONFIGURE, FUNCTION, "day " + day + " as " + treatedAs));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void removeDay(Act act, LocalDate day) {
    int removed =
        jdbi.withHandle(
            handle -> handle.createUpdate(HoursTable.sql("remove-day")).bind("day", day).execute());
    if (removed == 0) {
      throw new AccessException("AC-E-091", day);
    }
    table.forget();
    log.act(act, LogEntry.of(Operation.CONFIGURE, FUNCTION, "day " + day + " as itself"));
  }

  private static void requireDuty(String duty) {
    if (!ServiceHours.EVERY_DUTY.equals(duty)
        && (duty == null || !Roles.personal().contains(duty))) {
      throw new AccessException("AC-E-086");
    }
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }
}
