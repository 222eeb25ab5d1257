package osame.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import osame.foundation.calendar.Wareki;
import osame.operations.api.BusinessDates;
import osame.operations.api.OperationsException;
import osame.web.Sentences;

/** The business date, read once a request. */
@Named("today")
@RequestScoped
public class Today {

  @Inject private BusinessDates businessDates;
  @Inject private Sentences sentences;
  @Inject private Clock clock;

  private LocalDate day;

  /** {@code 令和8年9月1日}; says so if none was ever set. */
  public String getText() {
    try {
      return Wareki.format(getDay());
    } catch (OperationsException e) {
      return sentences.text("businessDate.none");
    }
  }

  /** The business date. */
  public LocalDate getDay() {
    if (day == null) {
      day = businessDates.current().value();
    }
    return day;
  }

  /** The day by the clock, by which the operation log counts. */
  public LocalDate getCalendarDay() {
    return LocalDate.now(clock);
  }
}
