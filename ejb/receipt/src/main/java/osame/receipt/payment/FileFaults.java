package osame.receipt.payment;

import java.util.ArrayList;
import java.util.List;
import osame.receipt.api.FileFault;

/**
 * What makes a file unfit to be posted. A file of a wrong kind has a fault in each line, so only
 * the first ones are kept.
 */
final class FileFaults {

  /** Most faults that are kept of a file. */
  static final int LIMIT = 1_000;

  private final List<FileFault> faults = new ArrayList<>();
  private boolean overflowed;

  /**
   * @param line line of the file; 0 for the file as a whole
   */
  void add(int line, String code, Object... arguments) {
    add(line, code, List.of(arguments).stream().map(String::valueOf).toList());
  }

  void add(int line, String code, List<String> arguments) {
    if (faults.size() < LIMIT) {
      faults.add(new FileFault(line, code, arguments));
    } else if (!overflowed) {
      overflowed = true;
      faults.add(new FileFault(line, "RC-F-199", List.of(String.valueOf(LIMIT))));
    }
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<FileFault> list() {
    return List.copyOf(faults);
  }
}
