package osame.zengin;

import java.util.List;
import java.util.Optional;

/**
 * One step of reading: a record with what is wrong about it, or faults alone where bytes could not
 * be made into a record or where something is missing at the end.
 *
 * @param recordNumber place in the file, from 1
 * @param record the record; empty if it can't be read
 * @param faults what is wrong with it; empty in a good file
 */
public record DebitItem(long recordNumber, Optional<DebitRecord> record, List<DebitFault> faults) {

  public DebitItem {
    faults = List.copyOf(faults);
  }
}
