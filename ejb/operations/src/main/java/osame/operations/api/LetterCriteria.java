package osame.operations.api;

import java.io.Serializable;
import osame.foundation.AddresseeNumber;

/**
 * Which letters are asked for; null asks for all.
 *
 * @param state where they stand
 * @param printLotId of one print lot
 * @param addresseeNumber of one addressee
 * @param number the number on the letter
 */
public record LetterCriteria(
    LetterState state, Long printLotId, AddresseeNumber addresseeNumber, Long number)
    implements Serializable {

  public static final LetterCriteria ALL = new LetterCriteria(null, null, null, null);

  public static LetterCriteria ofPrintLot(long printLotId) {
    return new LetterCriteria(null, printLotId, null, null);
  }
}
