package osame.access.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * Hours that an administrator adds once, such as for a night of work.
 *
 * @param duty a role, or {@link ServiceHours#EVERY_DUTY}
 */
public record ServiceExtension(
    String duty, Instant from, Instant until, String reason, String givenBy)
    implements Serializable {}
