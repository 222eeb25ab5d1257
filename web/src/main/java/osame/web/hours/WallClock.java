package osame.web.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Today by the clock: service hours know no business date. */
@ApplicationScoped
public class WallClock {

  @Inject private Clock clock;

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** So many minutes after the midnight with which today began. */
  public Instant today(int minutes) {
    return today().atStartOfDay(clock.getZone()).toInstant().plus(Duration.ofMinutes(minutes));
  }
}
