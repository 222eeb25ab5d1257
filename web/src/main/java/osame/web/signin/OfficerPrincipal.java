package osame.web.signin;

import jakarta.security.enterprise.CallerPrincipal;
import jakarta.servlet.http.HttpServletRequest;

/** The caller, with what the screens show of the officer. */
class OfficerPrincipal extends CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final SessionOfficer officer;
  private final int idleMinutes;

  OfficerPrincipal(SessionOfficer officer, int idleMinutes) {
    super(officer.userId());
    this.officer = officer;
    this.idleMinutes = idleMinutes;
  }

  SessionOfficer officer() {
    return officer;
  }

  /** Keeps the officer in a session that ends when nobody has used it for a while. */
  void keepIn(HttpServletRequest request) {
    officer.keepIn(request);
    request.getSession().setMaxInactiveInterval(idleMinutes * 60);
  }
}
