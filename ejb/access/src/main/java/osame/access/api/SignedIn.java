package osame.access.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session that has begun.
 *
 * @param sessionKey by which {@link SignIn#holds} finds it
 * @param passwordLastDay last day on which the password may still be changed; null for a system
 * @param idleMinutes minutes without a sign of life after which it ends
 */
public record SignedIn(
    OfficerAccount account, UUID sessionKey, LocalDate passwordLastDay, int idleMinutes)
    implements Serializable {}
