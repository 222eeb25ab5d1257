package osame.foundation;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a longer list.
 *
 * @param rows the rows of this page, in order
 * @param total number of rows of the whole list
 */
public record Page<T extends Serializable>(List<T> rows, long total) implements Serializable {

  public Page {
    rows = List.copyOf(rows);
  }
}
