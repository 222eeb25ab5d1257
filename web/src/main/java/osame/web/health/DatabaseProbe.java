package osame.web.health;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import osame.access.api.Roles;
import osame.operations.api.BusinessDates;
import osame.operations.api.OperationsException;

/** Asks the database one question on behalf of nobody. */
@Stateless
@DenyAll
@RunAs(Roles.BATCH)
public class DatabaseProbe {

  @Inject private BusinessDates businessDates;

  /** Returns if the database answers, be it that no business date was set yet. */
  @PermitAll
  public void ask() {
    try {
      businessDates.current();
    } catch (OperationsException e) {
      return;
    }
  }
}
