package osame.web.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import osame.web.Sentences;
import osame.web.faces.Show;

/** Every page warns ten minutes before the service hours end. */
@Named("closing")
@RequestScoped
public class ClosingNotice {

  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  @Inject private Sentences sentences;
  @Inject private Show show;

  /** Whether an end is in sight. */
  public boolean isKnown() {
    return HoursGate.closesAt(request) != null;
  }

  /** Seconds until the end, from which the page counts down. */
  public long getSeconds() {
    Instant end = HoursGate.closesAt(request);
    return Math.max(0, Duration.between(clock.instant(), end).toSeconds());
  }

  public String getSentence() {
    return sentences.text("hours.closing", show.time(HoursGate.closesAt(request)));
  }
}
