package osame.operations.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;
import osame.operations.api.LogCount;
import osame.operations.api.LogRule;

/** The queries of the rules: one file each, by the rule's name. */
final class LogQuery {

  /** Key of the parameter with the time at which the working day begins. */
  static final String DAY_BEGINS = "operations.log-review.day-begins";

  /** Key of the parameter with the time at which it ends. */
  static final String DAY_ENDS = "operations.log-review.day-ends";

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private LogQuery() {}

  static String sql(String name) {
    return SQL.getResource("osame/operations/review/" + name + ".sql");
  }

  /** The counts that are as high as the last argument says, to be read in pages. */
  static Query of(Handle handle, LogRule rule, ReviewDays days, long atLeast) {
    Query query = days.bindSpan(handle.createQuery(sql(rule.text()))).bind("atLeast", atLeast);
    return rule == LogRule.OUT_OF_HOURS ? days.bindHours(query) : query;
  }

  static LogCount count(ResultSet row) throws SQLException {
    return new LogCount(
        row.getString("about"),
        row.getString("name"),
        row.getLong("count"),
        row.getTimestamp("first_at").toInstant(),
        row.getTimestamp("last_at").toInstant());
  }
}
