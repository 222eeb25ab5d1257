package osame.operations.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an incident is looked at by: a period, and within it an account, a terminal or both.
 *
 * @param from first day
 * @param to last day
 * @param who user ID, whole; null for all
 * @param terminal name of the terminal, whole; null for all
 */
public record IncidentScope(LocalDate from, LocalDate to, String who, String terminal)
    implements Serializable {

  /** How the report is named in the operation log. */
  public String text() {
    return "incident from "
        + from
        + " to "
        + to
        + (who == null ? "" : ", who " + who)
        + (terminal == null ? "" : ", terminal " + terminal);
  }
}
