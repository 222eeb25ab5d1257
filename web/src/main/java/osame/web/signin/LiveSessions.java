package osame.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import osame.access.api.SignIn;

/**
 * Whether sessions still hold. The database is asked again after twenty seconds: what ends a
 * session, on whichever instance, is noticed by all of them within that time.
 */
@ApplicationScoped
public class LiveSessions {

  static final Duration TRUST = Duration.ofSeconds(20);

  private static final int MANY = 1_000;

  @Inject private SignIn signIn;
  @Inject private Clock clock;

  private final Map<UUID, Instant> asked = new ConcurrentHashMap<>();

  public LiveSessions() {}

  LiveSessions(SignIn signIn, Clock clock) {
    this.signIn = signIn;
    this.clock = clock;
  }

  /** Whether the session holds, as far as this instance knows. */
  public boolean holds(UUID sessionKey) {
    Instant now = clock.instant();
    Instant last = asked.get(sessionKey);
    if (last != null && now.isBefore(last.plus(TRUST))) {
      return true;
    }
    if (!signIn.holds(sessionKey)) {
      asked.remove(sessionKey);
      return false;
    }
    if (asked.size() > MANY) {
      asked.values().removeIf(then -> !now.isBefore(then.plus(TRUST)));
    }
    asked.put(sessionKey, now);
    return true;
  }

  /** Ends a session, here at once. */
  public void end(UUID sessionKey) {
    signIn.end(sessionKey);
    asked.remove(sessionKey);
  }
}
