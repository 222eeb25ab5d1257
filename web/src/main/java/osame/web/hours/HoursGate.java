package osame.web.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Set;
import osame.access.api.OpenDuties;
import osame.access.api.ServiceTimes;
import osame.web.Terminals;

/** Leaves an officer at each request the roles whose duty is open at this hour. */
@ApplicationScoped
public class HoursGate {

  private static final String CLOSES_AT = "osame.closesAt";

  @Inject private ServiceTimes times;

  /** The roles of these that hold now; when the first of them ends is kept for the page's head. */
  public Set<String> open(HttpServletRequest request, Set<String> roles) {
    OpenDuties open = times.open(roles);
    request.setAttribute(CLOSES_AT, open.until());
    return open.roles();
  }

  /** Whether somebody with these roles holds none of them now; if so, it is logged. */
  public boolean isClosed(HttpServletRequest request, String userId, Set<String> roles) {
    boolean closed = !roles.isEmpty() && times.open(roles).roles().isEmpty();
    if (closed) {
      times.turnedAway(userId, Terminals.of(request));
    }
    return closed;
  }

  /** When the first duty of this request's officer closes; null if none does within a day. */
  static Instant closesAt(HttpServletRequest request) {
    return (Instant) request.getAttribute(CLOSES_AT);
  }
}
