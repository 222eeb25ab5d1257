package osame.operations.api;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * Erases what was released (RC-103). It runs outside the application, which has no login for it,
 * and is found by {@code META-INF/services}.
 */
public interface Erasure {

  /**
   * Erases all that is released, of the stores of all modules.
   *
   * @param source the login of retention
   * @param terminal for the operation log
   * @return numbers of the certificates
   * @throws OperationsException {@code OP-E-065} if another command is at it
   */
  List<Long> run(DataSource source, Clock clock, String terminal);
}
