package osame.web.signin;

import jakarta.security.enterprise.CallerPrincipal;

/** The caller, with what the screens show of the officer. */
class OfficerPrincipal extends CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final SessionOfficer officer;

  OfficerPrincipal(SessionOfficer officer) {
    super(officer.userId());
    this.officer = officer;
  }

  SessionOfficer officer() {
    return officer;
  }
}
