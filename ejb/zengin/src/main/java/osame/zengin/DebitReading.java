package osame.zengin;

import java.util.List;

/**
 * What {@link DebitReader#readAll} found.
 *
 * @param file the records that could be read
 * @param faults everything that is wrong with the file, in its order
 */
public record DebitReading(DebitFile file, List<DebitFault> faults) {

  public DebitReading {
    faults = List.copyOf(faults);
  }
}
