package osame.access.log;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.AccessException;
import osame.access.api.LogEntry;
import osame.access.api.LogFilter;
import osame.access.api.LogInquiry;
import osame.access.api.LoggedAct;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.calendar.CityTime;
import osame.persistence.general.PagedRows;

/** Shows the operation log to auditors, and logs that it did. */
@Stateless
@DenyAll
@Local(LogInquiry.class)
public class LogInquiryBean implements LogInquiry {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
  private static final String FUNCTION = "CM-023";

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;

  public LogInquiryBean() {}

  LogInquiryBean(Jdbi jdbi, OperationLog log) {
    this.jdbi = jdbi;
    this.log = log;
  }

  @Override
  @RolesAllowed(Roles.AUDITOR)
  public Page<LoggedAct> search(String terminal, LogFilter filter, PageRequest page) {
    if (filter.from() == null || filter.to() == null || filter.to().isBefore(filter.from())) {
      throw new AccessException("AC-E-040");
    }
    Page<LoggedAct> found = jdbi.withHandle(handle -> rows(handle, filter, page));
    List<AddresseeNumber> shown =
        found.rows().stream().flatMap(row -> row.firstPeople().stream()).distinct().toList();
    log.view(terminal, LogEntry.about(Operation.SEARCH, FUNCTION, filter.text(), shown));
    return found;
  }

  private static Page<LoggedAct> rows(Handle handle, LogFilter filter, PageRequest page) {
    return PagedRows.read(
        handle
            .createQuery(SQL.locate("osame.access.log.search"))
            .bind("from", CityTime.start(filter.from()))
            .bind("until", CityTime.start(filter.to().plusDays(1)))
            .bind("who", filter.who())
            .bind("terminal", filter.terminal())
            .bind("operation", filter.operation() == null ? null : filter.operation().name())
            .bind("function", filter.function())
            .bind("person", filter.person() == null ? null : filter.person().value()),
        page,
        LogInquiryBean::act);
  }

  private static LoggedAct act(ResultSet row) throws SQLException {
    return new LoggedAct(
        row.getLong("operation_log_id"),
        row.getTimestamp("recorded_at").toInstant(),
        row.getString("who"),
        row.getString("who_name"),
        row.getString("terminal"),
        Operation.valueOf(row.getString("operation")),
        row.getString("function_id"),
        row.getString("subject"),
        row.getString("reason"),
        row.getString("on_behalf_of"),
        row.getLong("subject_count"),
        row.getBoolean("number_touched"),
        row.getString("document_number"),
        row.getLong("people"),
        Arrays.stream((String[]) row.getArray("first_people").getArray())
            .map(AddresseeNumber::new)
            .toList());
  }
}
