package osame.access.api;

import java.io.Serializable;
import java.util.Set;
import osame.foundation.DatePeriod;

/**
 * An officer's account.
 *
 * @param userId 3 to 20 letters, digits and hyphens
 * @param name shown on screens and in the log's readings
 * @param section the section of the city office
 * @param roles names from {@link Roles}
 * @param validPeriod days on which the officer may sign in
 */
public record OfficerAccount(
    String userId, String name, String section, Set<String> roles, DatePeriod validPeriod)
    implements Serializable {

  public OfficerAccount {
    roles = Set.copyOf(roles);
  }
}
