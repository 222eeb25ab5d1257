package osame.operations.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import osame.access.api.Operation;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.calendar.CityTime;
import osame.operations.api.IncidentAct;
import osame.operations.api.IncidentFunction;
import osame.operations.api.IncidentPerson;
import osame.operations.api.IncidentScope;
import osame.operations.api.IncidentSummary;
import osame.persistence.general.Moments;
import osame.persistence.general.PagedRows;

/** The queries of an incident, all over the same rows of the operation log. */
final class IncidentQuery {

  private final Handle handle;
  private final IncidentScope scope;

  IncidentQuery(Handle handle, IncidentScope scope) {
    this.handle = handle;
    this.scope = scope;
  }

  private Query query(String name) {
    return handle
        .createQuery(LogQuery.sql(name))
        .bind("from", CityTime.start(scope.from()))
        .bind("until", CityTime.start(scope.to().plusDays(1)))
        .bind("who", scope.who())
        .bind("terminal", scope.terminal());
  }

  IncidentSummary summary() {
    return query("incident-summary")
        .map(
            (row, context) ->
                new IncidentSummary(
                    row.getLong("acts"),
                    row.getLong("people"),
                    row.getLong("number_acts"),
                    row.getLong("exports"),
                    row.getLong("exported_rows"),
                    row.getLong("prints"),
                    row.getLong("printed_rows"),
                    row.getLong("refused"),
                    Moments.of(row, "first_at"),
                    Moments.of(row, "last_at")))
        .one();
  }

  Page<IncidentFunction> functions(PageRequest page) {
    return PagedRows.read(query("incident-functions"), page, IncidentQuery::function);
  }

  private static IncidentFunction function(ResultSet row) throws SQLException {
    return new IncidentFunction(
        row.getString("function_id"),
        Operation.valueOf(row.getString("operation")),
        row.getLong("acts"),
        row.getLong("rows"),
        row.getLong("number_acts"),
        Moments.of(row, "first_at"),
        Moments.of(row, "last_at"));
  }

  Page<IncidentPerson> people(PageRequest page) {
    return PagedRows.read(query("incident-people"), page, IncidentQuery::person);
  }

  private static IncidentPerson person(ResultSet row) throws SQLException {
    return new IncidentPerson(
        new AddresseeNumber(row.getString("addressee_number")),
        row.getLong("looks"),
        row.getLong("changes"),
        row.getLong("outputs"),
        row.getBoolean("number_touched"),
        Moments.of(row, "first_at"),
        Moments.of(row, "last_at"));
  }

  Page<IncidentAct> acts(List<Operation> operations, PageRequest page) {
    Query query =
        query("incident-acts")
            .bindArray("operations", String.class, operations.stream().map(Enum::name).toList());
    return PagedRows.read(query, page, IncidentQuery::act);
  }

  private static IncidentAct act(ResultSet row) throws SQLException {
    return new IncidentAct(
        row.getLong("operation_log_id"),
        Moments.of(row, "recorded_at"),
        row.getString("who"),
        row.getString("name"),
        row.getString("terminal"),
        Operation.valueOf(row.getString("operation")),
        row.getString("function_id"),
        row.getString("subject"),
        row.getString("reason"),
        row.getLong("subject_count"),
        row.getBoolean("number_touched"),
        row.getString("document_number"));
  }
}
