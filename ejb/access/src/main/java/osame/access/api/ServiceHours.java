package osame.access.api;

import java.io.Serializable;
import osame.foundation.DatePeriod;

/**
 * When a duty's functions may be used on one kind of day.
 *
 * @param duty a role, or {@link #EVERY_DUTY} for all that have no hours of their own
 * @param opens minutes after midnight
 * @param closes minutes after midnight, up to 2,880: 1,560 is two o'clock of the next morning; the
 *     same as {@code opens} for a day on which the duty is closed
 * @param validPeriod days for which this holds
 */
public record ServiceHours(
    String duty, DayKind day, int opens, int closes, DatePeriod validPeriod, String setBy)
    implements Serializable {

  /** Stands for all duties. */
  public static final String EVERY_DUTY = "*";

  /** Last minute of a day's hours: midnight of the day after. */
  public static final int LATEST = 2 * 24 * 60;

  /** Whether the duty is open at all on such a day. */
  public boolean isOpen() {
    return closes > opens;
  }
}
