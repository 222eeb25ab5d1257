package osame.access.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * One right in a review.
 *
 * @param decision null while it is open
 * @param decidedBy user ID of the reviewer; null while it is open
 */
public record CertifiedRight(
    String userId,
    String name,
    String section,
    HolderKind kind,
    String role,
    Instant lastSignInAt,
    CertifiedDecision decision,
    String decidedBy)
    implements Serializable {

  /** By which a button finds it again. */
  public String key() {
    return userId + "/" + role;
  }
}
