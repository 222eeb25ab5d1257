package osame.access.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.AddresseeNumber;

/**
 * Which rows of the operation log are asked for. What is null does not matter.
 *
 * @param from first day
 * @param to last day
 * @param who user ID, whole
 * @param terminal terminal, whole
 * @param operation kind of act
 * @param function ID of the function, whole
 * @param person whose data was concerned
 */
public record LogFilter(
    LocalDate from,
    LocalDate to,
    String who,
    String terminal,
    Operation operation,
    String function,
    AddresseeNumber person)
    implements Serializable {

  /** What is asked for, without the person: how the search itself is logged. */
  public String text() {
    StringBuilder text = new StringBuilder("log from " + from + " to " + to);
    append(text, "who", who);
    append(text, "terminal", terminal);
    append(text, "operation", operation);
    append(text, "function", function);
    append(text, "person", person == null ? null : "given");
    return text.toString();
  }

  private static void append(StringBuilder text, String name, Object value) {
    if (value != null) {
      text.append(", ").append(name).append(' ').append(value);
    }
  }
}
