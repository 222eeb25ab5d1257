package osame.operations.retention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;
import osame.access.api.Roles;

/**
 * Looks each night whether the year's list is to be made. Every instance does; that it is made once
 * is held by its request id.
 */
@Singleton
@Startup
@DenyAll
@RunAs(Roles.BATCH)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {

  private static final Logger LOGGER = Logger.getLogger(RetentionTimer.class.getName());

  @EJB private RetentionListBean lists;

  @Schedule(hour = "2", minute = "30", persistent = false)
  void look() {
    try {
      lists.listYear();
    } catch (RuntimeException e) {
      LOGGER.log(Level.WARNING, "The yearly list of retention: {0}", e.toString());
    }
  }
}
