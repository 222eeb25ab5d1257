package osame.access.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import osame.foundation.calendar.CityTime;

/** Gives the clock to whoever needs an instant. Days of work come from the business date. */
@ApplicationScoped
public class ClockProducer {

  /** The computer's clock in Japan's time. */
  @Produces
  @Singleton
  public Clock clock() {
    return Clock.system(CityTime.ZONE);
  }
}
