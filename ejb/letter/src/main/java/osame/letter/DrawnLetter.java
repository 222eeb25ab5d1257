package osame.letter;

import java.util.List;

/**
 * What became of a letter.
 *
 * @param firstPage number of its first page within the document, from 1; 0 if it was not drawn
 * @param pages number of its pages; 0 if faults stopped it
 * @param faults what is wrong with it
 */
public record DrawnLetter(int firstPage, int pages, List<Fault> faults) {

  public DrawnLetter {
    faults = List.copyOf(faults);
  }

  /** True if it is in the document. */
  public boolean isDrawn() {
    return pages > 0;
  }
}
