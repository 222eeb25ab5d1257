package osame.access.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.StatementContext;
import osame.access.api.DayKind;
import osame.access.api.ServiceDay;
import osame.access.api.ServiceExtension;
import osame.access.api.ServiceHours;
import osame.foundation.DatePeriod;
import osame.persistence.general.Moments;

/** What was set, kept for some seconds: it is asked at every request of every officer. */
@ApplicationScoped
public class HoursTable {

  /** Another instance's change holds here after so long at the latest. */
  static final Duration KEPT = Duration.ofSeconds(15);

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private record Kept(OpeningTimes times, Instant at) {}

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;
  private volatile Kept kept;

  public HoursTable() {}

  HoursTable(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  OpeningTimes times() {
    Instant now = clock.instant();
    Kept last = kept;
    if (last == null || Duration.between(last.at(), now).abs().compareTo(KEPT) > 0) {
      last = new Kept(jdbi.withHandle(handle -> read(handle, now)), now);
      kept = last;
    }
    return last.times();
  }

  /** After a change: the next question reads anew. */
  void forget() {
    kept = null;
  }

  /** What the transaction at hand sees. */
  OpeningTimes read(Handle handle, Instant now) {
    LocalDate yesterday = LocalDate.ofInstant(now, clock.getZone()).minusDays(1);
    return new OpeningTimes(
        hours(handle, yesterday),
        extensions(handle, now),
        days(handle, yesterday).stream()
            .collect(Collectors.toMap(ServiceDay::day, ServiceDay::treatedAs)));
  }

  static List<ServiceHours> hours(Handle handle, LocalDate from) {
    return handle.createQuery(sql("hours")).bind("from", from).map(HoursTable::hour).list();
  }

  static List<ServiceExtension> extensions(Handle handle, Instant from) {
    return handle
        .createQuery(sql("extensions"))
        .bind("from", from)
        .map(
            (row, context) ->
                new ServiceExtension(
                    row.getString("duty"),
                    Moments.of(row, "opens_at"),
                    Moments.of(row, "closes_at"),
                    row.getString("reason"),
                    row.getString("given_by")))
        .list();
  }

  static List<ServiceDay> days(Handle handle, LocalDate from) {
    return handle
        .createQuery(sql("days"))
        .bind("from", from)
        .map(
            (row, context) ->
                new ServiceDay(
                    row.getObject("day", LocalDate.class),
                    row.getString("name"),
                    DayKind.valueOf(row.getString("treated_as")),
                    row.getString("set_by")))
        .list();
  }

  private static ServiceHours hour(ResultSet row, StatementContext context) throws SQLException {
    return new ServiceHours(
        row.getString("duty"),
        DayKind.valueOf(row.getString("day_kind")),
        row.getInt("opens"),
        row.getInt("closes"),
        new DatePeriod(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_until", LocalDate.class)),
        row.getString("set_by"));
  }

  static String sql(String name) {
    return SQL.locate("osame.access.hours." + name);
  }
}
