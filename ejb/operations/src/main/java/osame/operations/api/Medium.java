package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file or medium that came in or went out.
 *
 * @param key which row
 * @param direction in or out
 * @param carriedAt when; the beginning of the day if entered by hand
 * @param who user ID of the officer or system
 * @param officerName name of the officer; null if it is none
 * @param terminal from where; null if entered by hand
 * @param name of the file, or what was put out
 * @param count rows in it; 0 if unknown
 * @param details what the officer said of it
 */
public record Medium(
    MediumKey key,
    FileDirection direction,
    Instant carriedAt,
    String who,
    String officerName,
    String terminal,
    String name,
    long count,
    MediumDetails details)
    implements Serializable {

  /** Whether nobody has said what became of it. */
  public boolean open() {
    return details.ending() == null;
  }
}
