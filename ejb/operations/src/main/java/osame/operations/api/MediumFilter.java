package osame.operations.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which rows of the register are asked for.
 *
 * @param from first day
 * @param to last day
 * @param direction in or out; null for both
 * @param onlyOpen only those of which nobody said what became of them
 */
public record MediumFilter(LocalDate from, LocalDate to, FileDirection direction, boolean onlyOpen)
    implements Serializable {

  /** How the look is named in the operation log. */
  public String text() {
    return "register of files from "
        + from
        + " to "
        + to
        + (direction == null ? "" : ", " + direction)
        + (onlyOpen ? ", open" : "");
  }
}
