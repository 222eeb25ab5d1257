package osame.access.api;

import java.io.Serializable;

/**
 * What the holder of an account sets with a one-time code.
 *
 * @param passkey null where passkeys are not asked for
 */
public record FirstSignIn(
    String userId, String code, String password, PasskeyRegistration passkey, String terminal)
    implements Serializable {

  /** Nothing that prints an object prints code or password. */
  @Override
  public String toString() {
    return "FirstSignIn[terminal=" + terminal + "]";
  }
}
