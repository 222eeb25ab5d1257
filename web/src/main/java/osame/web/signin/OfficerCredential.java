package osame.web.signin;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import osame.access.api.PasskeyAssertion;
import osame.access.api.SignInAttempt;

/** User ID, password and passkey as shown on a terminal. */
class OfficerCredential extends UsernamePasswordCredential {

  private final PasskeyAssertion passkey;
  private final String terminal;
  private final boolean screens;

  private OfficerCredential(
      String userId, String password, PasskeyAssertion passkey, String terminal, boolean screens) {
    super(userId, password);
    this.passkey = passkey;
    this.terminal = terminal;
    this.screens = screens;
  }

  /** Typed at the sign-in page; without a passkey it is null. */
  static OfficerCredential typed(
      String userId, String password, PasskeyAssertion passkey, String terminal) {
    return new OfficerCredential(userId, password, passkey, terminal, true);
  }

  /** Sent by a program. */
  static OfficerCredential sent(String userId, String password, String terminal) {
    return new OfficerCredential(userId, password, null, terminal, false);
  }

  SignInAttempt attempt() {
    return new SignInAttempt(getCaller(), getPasswordAsString(), passkey, terminal, screens);
  }
}
