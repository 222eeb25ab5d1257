package osame.zengin;

import java.util.List;

/** The writer was given a record that the rules of the bank forbid; nothing of it was written. */
public final class DebitRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<DebitFault> faults;

  DebitRefusedException(List<DebitFault> faults) {
    super(faults.stream().map(f -> f.code() + f.arguments()).toList().toString());
    this.faults = List.copyOf(faults);
  }

  /** What is wrong with the record. */
  public List<DebitFault> faults() {
    return faults;
  }
}
