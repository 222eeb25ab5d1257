package osame.access.transfer;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;
import osame.access.api.AccessException;
import osame.access.api.ReservedChanges;
import osame.access.api.Roles;

/** Looks each minute for changes whose day has come; a row lock lets one instance do each. */
@Singleton
@DenyAll
@RunAs(Roles.BATCH)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReservedChangesTimer {

  private static final Logger LOGGER = Logger.getLogger(ReservedChangesTimer.class.getName());

  @EJB private ReservedChanges changes;

  @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
  void look() {
    try {
      for (long reservedChangeId : changes.due()) {
        apply(reservedChangeId);
      }
    } catch (RuntimeException e) {
      LOGGER.log(Level.WARNING, "Cannot apply reserved changes: {0}", e.getClass().getName());
    }
  }

  private void apply(long reservedChangeId) {
    try {
      changes.apply(reservedChangeId);
    } catch (AccessException e) {
      changes.fail(reservedChangeId, e.code());
    }
  }
}
