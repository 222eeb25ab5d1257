package osame.web.signin;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** User ID and password as typed on a terminal. */
class OfficerCredential extends UsernamePasswordCredential {

  private final String terminal;

  OfficerCredential(String userId, String password, String terminal) {
    super(userId, password);
    this.terminal = terminal;
  }

  String terminal() {
    return terminal;
  }
}
