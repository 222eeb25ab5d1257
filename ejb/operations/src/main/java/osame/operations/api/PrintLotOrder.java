package osame.operations.api;

import java.io.Serializable;

/**
 * What is to be printed.
 *
 * @param form key of the form, such as {@code demand-notice}
 * @param name what officers call the lot, such as 令和8年度第1期督促状
 * @param partSize most letters in one PDF file, 1 to 2,000
 */
public record PrintLotOrder(String form, String name, int partSize) implements Serializable {

  /** Letters that one file holds unless the caller has a reason. */
  public static final int PART_SIZE = 500;

  public PrintLotOrder {
    if (partSize < 1 || partSize > 2_000) {
      throw new IllegalArgumentException("part size out of range: " + partSize);
    }
  }
}
