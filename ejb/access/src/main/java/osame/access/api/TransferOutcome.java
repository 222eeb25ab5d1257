package osame.access.api;

import java.io.Serializable;
import java.util.List;

/**
 * What became of the file of a transfer day: all its changes are reserved, or none.
 *
 * @param reserved how many changes wait for the day now; 0 if there are faults
 */
public record TransferOutcome(int reserved, List<TransferFault> faults) implements Serializable {

  public TransferOutcome {
    faults = List.copyOf(faults);
  }
}
