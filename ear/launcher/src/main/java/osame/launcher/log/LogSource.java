package osame.launcher.log;

import java.io.IOException;
import java.util.function.Consumer;

/** Where the operation log is read from. */
interface LogSource {

  /**
   * Gives all rows in the order of their leaves, then what has no leaf.
   *
   * @throws IOException if it can't be read
   */
  void forEach(Consumer<LoggedRow> check) throws IOException;
}
