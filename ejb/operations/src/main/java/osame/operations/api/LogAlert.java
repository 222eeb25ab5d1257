package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on which a rule counted as much as its threshold or more.
 *
 * @param logAlertId id
 * @param rule the rule
 * @param day the day that was looked at
 * @param about user ID, terminal or addressee number
 * @param name name of the officer; null if it is none
 * @param count what was counted
 * @param threshold from which on it is worth an alert
 * @param raisedAt when it was raised
 * @param closedBy user ID of the reviewer; null while it is open
 * @param closedAt when it was closed
 * @param remark the reviewer's words
 */
public record LogAlert(
    long logAlertId,
    LogRule rule,
    LocalDate day,
    String about,
    String name,
    long count,
    long threshold,
    Instant raisedAt,
    String closedBy,
    Instant closedAt,
    String remark)
    implements Serializable {

  /** Whether nobody has closed it. */
  public boolean open() {
    return closedBy == null;
  }
}
