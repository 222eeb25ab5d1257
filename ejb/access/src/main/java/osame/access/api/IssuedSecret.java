package osame.access.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A one-time code for the holder of an account, or the secret of a system. It is shown once; only
 * its hash is kept.
 *
 * @param expiresAt until when a one-time code holds; null for the secret of a system
 */
public record IssuedSecret(String text, Instant expiresAt) implements Serializable {

  /** Nothing that prints an object prints the secret. */
  @Override
  public String toString() {
    return "IssuedSecret[expiresAt=" + expiresAt + "]";
  }
}
