package osame.operations.review;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import osame.access.api.Roles;

/**
 * Looks every five minutes at today and yesterday. Every instance does; that an alert is raised
 * once is held by the table.
 */
@Singleton
@Startup
@DenyAll
@RunAs(Roles.BATCH)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogRulesTimer {

  private static final Logger LOGGER = Logger.getLogger(LogRulesTimer.class.getName());

  @EJB private LogRulesBean rules;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
  void look() {
    LocalDate today = LocalDate.now(clock);
    try {
      rules.raise(today.minusDays(1));
      rules.raise(today);
    } catch (RuntimeException e) {
      LOGGER.log(Level.WARNING, "The rules for the operation log: {0}", e.toString());
    }
  }
}
