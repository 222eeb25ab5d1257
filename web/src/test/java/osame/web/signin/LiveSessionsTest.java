package osame.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osame.access.api.FirstSignIn;
import osame.access.api.SignIn;
import osame.access.api.SignInAttempt;
import osame.access.api.SignInMode;
import osame.access.api.SignedIn;

/** Two instances ask the same database about the same session. */
@Tag("CM-067")
class LiveSessionsTest {

  private static final UUID SESSION = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-08-31T00:00:00Z"));
  private final Database database = new Database();

  @Test
  void whatOneInstanceEndsTheOtherNoticesWithinAMinute() {
    LiveSessions here = instance();
    LiveSessions there = instance();
    assertThat(here.holds(SESSION)).isTrue();
    assertThat(there.holds(SESSION)).isTrue();
    assertThat(there.holds(SESSION)).isTrue();
    assertThat(database.asked).as("once for each instance").isEqualTo(2);
    here.end(SESSION);
    assertThat(here.holds(SESSION)).as("here at once").isFalse();
    now.updateAndGet(then -> then.plus(LiveSessions.TRUST).minusMillis(1));
    assertThat(there.holds(SESSION)).as("there soon").isTrue();
    now.updateAndGet(then -> then.plusMillis(1));
    assertThat(there.holds(SESSION)).isFalse();
    assertThat(LiveSessions.TRUST).isLessThan(Duration.ofMinutes(1));
  }

  private LiveSessions instance() {
    return new LiveSessions(database, clock());
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }

  private static final class Database implements SignIn {

    private final Set<UUID> open = new HashSet<>(Set.of(SESSION));
    private int asked;

    @Override
    public SignInMode mode() {
      return SignInMode.PASSWORD;
    }

    @Override
    public Optional<SignedIn> authenticate(SignInAttempt attempt) {
      return Optional.empty();
    }

    @Override
    public boolean begin(FirstSignIn first) {
      return false;
    }

    @Override
    public boolean holds(UUID sessionKey) {
      asked++;
      return open.contains(sessionKey);
    }

    @Override
    public void end(UUID sessionKey) {
      open.remove(sessionKey);
    }
  }
}
