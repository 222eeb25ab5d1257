package osame.operations.letter;

import java.util.List;
import osame.letter.Fault;
import osame.letter.FaultKind;
import osame.operations.api.LetterFault;
import osame.operations.api.OperationsException;

/** Gives the engine's faults their codes. */
final class Faults {

  private Faults() {}

  static List<LetterFault> coded(List<Fault> faults) {
    return faults.stream().map(Faults::coded).toList();
  }

  private static LetterFault coded(Fault fault) {
    return new LetterFault(code(fault.kind()), fault.place(), fault.detail());
  }

  private static String code(FaultKind kind) {
    return switch (kind) {
      case MISSING -> "OP-E-060";
      case OVERFLOW -> "OP-E-061";
      case NO_GLYPH -> "OP-E-062";
      case BAD_VALUE -> "OP-E-063";
      case SUBSTITUTED -> "OP-E-064";
    };
  }

  /** The refusal that names the first fault; what the letter says is not in it. */
  static OperationsException refusal(List<Fault> faults) {
    Fault first =
        faults.stream().filter(fault -> fault.kind().isStopping()).findFirst().orElseThrow();
    return new OperationsException("OP-E-051", first.place(), code(first.kind()));
  }
}
