package osame.access.api;

import java.io.Serializable;

/**
 * What somebody shows who wants to sign in.
 *
 * @param passkey null if none was shown
 * @param screens true at the sign-in page; false for a call of a program
 */
public record SignInAttempt(
    String userId, String password, PasskeyAssertion passkey, String terminal, boolean screens)
    implements Serializable {

  /** Nothing that prints an object prints the password. */
  @Override
  public String toString() {
    return "SignInAttempt[terminal=" + terminal + ", screens=" + screens + "]";
  }
}
