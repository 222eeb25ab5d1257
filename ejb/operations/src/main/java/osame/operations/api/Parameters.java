package osame.operations.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import osame.access.api.Act;

/** Parameters with validity: each value has a period, an article or ordinance, and an approver. */
public interface Parameters {

  /**
   * The value on a day.
   *
   * @throws OperationsException {@code OP-E-010} if none is in force on that day
   */
  String value(String key, LocalDate day);

  Optional<String> find(String key, LocalDate day);

  /** All rows of a key, oldest first: a dated table such as the yearly rates. */
  List<Parameter> history(String key);

  /** Keys that begin with the text, each with the row in force on the day, sorted by key. */
  List<Parameter> inForce(String keyPrefix, LocalDate day);

  /** Puts a new value in force from a day on; the row before ends the day before. */
  void change(Act act, Parameter parameter);
}
