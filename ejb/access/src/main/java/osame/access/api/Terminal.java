package osame.access.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A terminal that may use the application, or once might.
 *
 * @param name by which acts and the operation log know it; unique among those in use
 * @param place where it stands
 * @param invitedBy the administrator who let it in
 * @param codeExpiresAt until when the enrolment code holds; null once it was used
 * @param enrolledAt when the code was typed at the terminal; null before
 * @param lastSeenAt its last request, to five minutes
 * @param lastSeenAddress where that came from
 * @param revokedBy null while it is in use
 */
public record Terminal(
    long terminalId,
    String name,
    String place,
    String invitedBy,
    Instant codeExpiresAt,
    Instant enrolledAt,
    Instant lastSeenAt,
    String lastSeenAddress,
    String revokedBy,
    Instant revokedAt)
    implements Serializable {

  /** Whether it is let in. */
  public boolean inUse() {
    return enrolledAt != null && revokedAt == null;
  }
}
