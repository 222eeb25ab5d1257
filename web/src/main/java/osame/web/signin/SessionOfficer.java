package osame.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Set;
import osame.access.api.OfficerAccount;

/**
 * All that the session holds of the officer: the replicated session carries no other data.
 *
 * @param userId name of the container's caller principal
 * @param name shown on screens
 * @param section shown on screens
 * @param roles the caller's groups
 */
public record SessionOfficer(String userId, String name, String section, Set<String> roles)
    implements Serializable {

  private static final String ATTRIBUTE = "osame.officer";

  static SessionOfficer of(OfficerAccount account) {
    return new SessionOfficer(
        account.userId(), account.name(), account.section(), Set.copyOf(account.roles()));
  }

  /** The officer of the request's session, or null. */
  static SessionOfficer find(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (SessionOfficer) session.getAttribute(ATTRIBUTE);
  }

  /** Signs in: a session of anybody before is left behind, with its id. */
  void keepIn(HttpServletRequest request) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(ATTRIBUTE, this);
  }
}
