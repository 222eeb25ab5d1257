package osame.access.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * What somebody may do at this hour.
 *
 * @param roles those of the officer's roles whose duty is open
 * @param until when the first of them closes; null if none does within a day
 */
public record OpenDuties(Set<String> roles, Instant until) implements Serializable {

  public OpenDuties {
    roles = Set.copyOf(roles);
  }
}
