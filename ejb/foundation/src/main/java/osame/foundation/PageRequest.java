package osame.foundation;

import java.io.Serializable;

/**
 * Which page of a list is asked for. The size is limited so that no caller can ask for everything.
 *
 * @param offset rows to leave out at the beginning
 * @param size rows wanted, 1 to 1,000
 * @param sort name of the column to sort by; null for the list's own order
 * @param descending order of {@code sort}
 */
public record PageRequest(int offset, int size, String sort, boolean descending)
    implements Serializable {

  /** Most rows that one page holds. */
  public static final int MAX_SIZE = 1_000;

  public PageRequest {
    if (offset < 0 || size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("page out of range: " + offset + ", " + size);
    }
  }

  public static PageRequest first(int size) {
    return new PageRequest(0, size, null, false);
  }

  /** The largest page that begins after {@code offset} rows, in the list's own order. */
  public static PageRequest from(int offset) {
    return new PageRequest(offset, MAX_SIZE, null, false);
  }
}
