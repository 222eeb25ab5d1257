package osame.operations.review;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Roles;
import osame.foundation.PageRequest;
import osame.operations.api.BusinessDates;
import osame.operations.api.LogCount;
import osame.operations.api.LogRule;
import osame.operations.api.Parameters;
import osame.persistence.general.PagedRows;

/** Raises an alert for each count of a day that reaches its threshold. */
@Stateless
@DenyAll
@LocalBean
public class LogRulesBean {

  @Inject private Jdbi jdbi;
  @EJB private Parameters parameters;
  @EJB private BusinessDates dates;

  public LogRulesBean() {}

  LogRulesBean(Jdbi jdbi, Parameters parameters, BusinessDates dates) {
    this.jdbi = jdbi;
    this.parameters = parameters;
    this.dates = dates;
  }

  /** Applies all rules to a day; doing it again raises nothing twice. */
  @RolesAllowed(Roles.BATCH)
  public void raise(LocalDate day) {
    Optional<String> begins = parameters.find(LogQuery.DAY_BEGINS, day);
    Optional<String> ends = parameters.find(LogQuery.DAY_ENDS, day);
    if (begins.isEmpty() || ends.isEmpty()) {
      // a city that has not loaded its parameters yet
      return;
    }
    ReviewDays days =
        ReviewDays.of(day, day, dates.calendar(), begins.orElseThrow(), ends.orElseThrow());
    jdbi.useHandle(
        handle -> {
          for (LogRule rule : LogRule.values()) {
            long threshold = threshold(rule, day);
            if (threshold > 0) {
              raise(handle, rule, days, threshold);
            }
          }
        });
  }

  private long threshold(LogRule rule, LocalDate day) {
    return parameters.find(rule.parameter(), day).map(Long::parseLong).orElse(0L);
  }

  /** The worst of a day are enough: nobody reads more than a thousand alerts of one kind. */
  private static void raise(Handle handle, LogRule rule, ReviewDays days, long threshold) {
    PageRequest worst = PageRequest.first(PageRequest.MAX_SIZE);
    for (LogCount count :
        PagedRows.read(LogQuery.of(handle, rule, days, threshold), worst, LogQuery::count).rows()) {
      handle
          .createUpdate(LogQuery.sql("raise"))
          .bind("rule", rule.name())
          .bind("day", days.from())
          .bind("about", count.about())
          .bind("count", count.count())
          .bind("threshold", threshold)
          .execute();
    }
  }
}
