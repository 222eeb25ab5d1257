package osame.zengin;

import java.util.List;

/**
 * One thing that is wrong with a file. The arguments name items, counts and sums; they never hold a
 * name, an account or a customer number.
 *
 * @param kind what is wrong
 * @param scope how far it reaches
 * @param recordNumber record, from 1; the last one for faults at the end
 * @param position byte in the record, from 1; 0 for the record as a whole
 * @param arguments values for the sentence that explains the fault
 */
public record DebitFault(
    DebitFaultKind kind, Scope scope, long recordNumber, int position, List<String> arguments) {

  /** How far a fault reaches. */
  public enum Scope {
    /** The file can't be trusted as a whole: refuse it. */
    FILE,
    /** One line can't be trusted. */
    ROW,
    /** Worth telling, harmless. */
    NOTICE
  }

  public DebitFault {
    arguments = List.copyOf(arguments);
  }

  static DebitFault of(
      DebitFaultKind kind, Scope scope, long recordNumber, int position, Object... arguments) {
    return new DebitFault(
        kind,
        scope,
        recordNumber,
        position,
        List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** Stable code such as {@code ZG-E-013}; the sentence belongs to the caller's message bundle. */
  public String code() {
    return kind.code();
  }
}
