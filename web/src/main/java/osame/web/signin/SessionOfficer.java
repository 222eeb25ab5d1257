package osame.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import osame.access.api.OfficerAccount;
import osame.access.api.SignedIn;

/**
 * All that the session holds of the officer: the replicated session carries no other data.
 *
 * @param userId name of the container's caller principal
 * @param name shown on screens
 * @param section shown on screens
 * @param roles the caller's groups
 * @param sessionKey of the row by which the session can be ended from elsewhere
 * @param passwordLastDay last day on which the password may still be changed; null for a system
 */
public record SessionOfficer(
    String userId,
    String name,
    String section,
    Set<String> roles,
    UUID sessionKey,
    LocalDate passwordLastDay)
    implements Serializable {

  private static final String ATTRIBUTE = "osame.officer";

  static SessionOfficer of(SignedIn session) {
    OfficerAccount account = session.account();
    return new SessionOfficer(
        account.userId(),
        account.name(),
        account.section(),
        Set.copyOf(account.roles()),
        session.sessionKey(),
        session.passwordLastDay());
  }

  /** The officer of the request's session, or null. */
  public static SessionOfficer find(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (SessionOfficer) session.getAttribute(ATTRIBUTE);
  }

  /** As now known: the day by which the password must be changed has moved. */
  SessionOfficer withPasswordLastDay(LocalDate day) {
    return new SessionOfficer(userId, name, section, roles, sessionKey, day);
  }

  /** Signs in: a session of anybody before is left behind, with its id. */
  void keepIn(HttpServletRequest request) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(ATTRIBUTE, this);
  }
}
