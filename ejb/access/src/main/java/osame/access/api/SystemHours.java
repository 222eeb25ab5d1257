package osame.access.api;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * The hours of a day in which a system may call.
 *
 * @param from first moment
 * @param until first moment after
 */
public record SystemHours(LocalTime from, LocalTime until) implements Serializable {

  /**
   * @throws AccessException {@code AC-E-060} if the end is not after the beginning
   */
  public SystemHours {
    if (!from.isBefore(until)) {
      throw new AccessException("AC-E-060");
    }
  }

  public boolean contains(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(until);
  }
}
