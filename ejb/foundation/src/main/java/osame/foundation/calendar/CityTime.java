package osame.foundation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Moments as the city's clocks show them, whatever zone a machine is set to. */
public final class CityTime {

  /** Where every city is. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private CityTime() {}

  /** The day on which the moment lies. */
  public static LocalDate dayOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }

  /** The moment at which the day begins. */
  public static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(ZONE).toOffsetDateTime();
  }

  /** {@code R8.5.31 14:05}. */
  public static String time(Instant moment) {
    ZonedDateTime local = moment.atZone(ZONE);
    return "%s %02d:%02d"
        .formatted(Wareki.formatShort(local.toLocalDate()), local.getHour(), local.getMinute());
  }

  /** {@code R8.5.31 14:05:09}, for records whose order matters. */
  public static String exactTime(Instant moment) {
    return "%s:%02d".formatted(time(moment), moment.atZone(ZONE).getSecond());
  }
}
