package osame.access.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Service hours (CM-031): outside a duty's hours nobody holds its role, and who holds none at all
 * can't be signed in. As long as nothing was said, every duty is open at all hours. Hours are by
 * the clock, not by the business date.
 */
public interface ServiceTimes {

  /** Code of the refusal that an officer meets outside all his duties' hours. */
  String CLOSED = "AC-E-085";

  /** Which of the roles are open now, and for how long. */
  OpenDuties open(Set<String> roles);

  /** Logs that somebody was turned away, or sent home, for the hour. */
  void turnedAway(String userId, String terminal);

  /** The hours in force on the day and those set for later, by duty and day. */
  List<ServiceHours> hours(LocalDate day);

  /**
   * Sets a duty's hours on some kinds of day, from a day on without end.
   *
   * @param opens minutes after midnight; {@code closes} the same for closed days
   * @throws AccessException {@code AC-E-086} for an unknown duty, {@code AC-E-088} for impossible
   *     times or no day, {@code AC-E-089} if they would hold from a day gone by, {@code AC-E-087}
   *     if no administrator could sign in for a week
   */
  void set(Act act, String duty, Set<DayKind> days, int opens, int closes, LocalDate from);

  /** Extensions that have not ended, and those of the last 31 days, latest first. */
  List<ServiceExtension> extensions();

  /**
   * Keeps a duty open from now on.
   *
   * @throws AccessException {@code AC-E-086} for an unknown duty, {@code AC-E-090} unless it ends
   *     within 24 hours
   */
  void extend(Act act, String duty, Instant until);

  /** Days that are treated as other days, from the day on. */
  List<ServiceDay> days(LocalDate from);

  /** Says as what a day is treated; replaces what was said before. */
  void setDay(Act act, LocalDate day, String name, DayKind treatedAs);

  /**
   * Lets a day be itself again.
   *
   * @throws AccessException {@code AC-E-091} if nothing was said about it
   */
  void removeDay(Act act, LocalDate day);
}
