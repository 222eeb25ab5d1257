package osame.operations.api;

import java.io.Serializable;

/**
 * Which row of the register.
 *
 * @param source how it came there
 * @param id of the delivery, of the row of the operation log, or of the entry by hand
 */
public record MediumKey(MediumSource source, long id) implements Serializable {

  /** As a screen passes it on: {@code OUTPUT-17}. */
  public String text() {
    return source + "-" + id;
  }

  /**
   * Reads what {@link #text()} wrote.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static MediumKey parse(String text) {
    int hyphen = text.indexOf('-');
    if (hyphen < 0) {
      throw new IllegalArgumentException("no key: " + text);
    }
    return new MediumKey(
        MediumSource.valueOf(text.substring(0, hyphen)),
        Long.parseLong(text.substring(hyphen + 1)));
  }
}
