package osame.operations.businessdate;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.BusinessDate;
import osame.foundation.calendar.BusinessCalendar;
import osame.operations.api.BusinessDates;
import osame.operations.api.Holiday;
import osame.operations.api.OperationsException;

/** Keeps the business date and the days that differ from the rules of law. */
@Stateless
@DenyAll
@Local(BusinessDates.class)
public class BusinessDatesBean implements BusinessDates {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
  private static final String FUNCTION = "CM-063";

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public BusinessDatesBean() {}

  BusinessDatesBean(Jdbi jdbi, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH,
    Roles.LEVYING
  })
  public BusinessDate current() {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SQL.locate("osame.operations.businessdate.current"))
                    .mapTo(LocalDate.class)
                    .findOne())
        .map(BusinessDate::new)
        .orElseThrow(() -> new OperationsException("OP-E-002"));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ADMINISTRATOR, Roles.BATCH})
  public void advance(Act act, BusinessDate to) {
    int moved =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(SQL.locate("osame.operations.businessdate.advance"))
                    .bind("to", to.value())
                    .execute());
    if (moved == 0) {
      throw new OperationsException("OP-E-001", to.value(), current().value());
    }
    log.act(act, LogEntry.of(Operation.CONFIGURE, FUNCTION, "business date to " + to.value()));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public BusinessCalendar calendar() {
    return BusinessCalendar.standard()
        .with(
            holidays().stream()
                .collect(
                    Collectors.toMap(
                        Holiday::day,
                        day -> new BusinessCalendar.SpecialDay(day.closed(), day.name()))));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public List<Holiday> holidays() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.operations.businessdate.holidays"))
                .map(
                    (row, context) ->
                        new Holiday(
                            row.getObject("day", LocalDate.class),
                            row.getString("name"),
                            row.getBoolean("closed")))
                .list());
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void setHoliday(Act act, Holiday holiday) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SQL.locate("osame.operations.businessdate.set-holiday"))
                .bind("day", holiday.day())
                .bind("name", holiday.name())
                .bind("closed", holiday.closed())
                .bind("recordedBy", session.getCallerPrincipal().getName())
                .execute());
    String state = holiday.closed() ? " closed" : " open";
    log.act(act, LogEntry.of(Operation.CONFIGURE, FUNCTION, "day " + holiday.day() + state));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void removeHoliday(Act act, LocalDate day) {
    int removed =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(SQL.locate("osame.operations.businessdate.remove-holiday"))
                    .bind("day", day)
                    .execute());
    if (removed == 0) {
      throw new OperationsException("OP-E-003", day);
    }
    log.act(act, LogEntry.of(Operation.CONFIGURE, FUNCTION, "day " + day + " by the rules"));
  }
}
