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

  /**
   * Puts a row in force that was proposed by {@link Parameter#proposal} and approved. What held
   * before ends the day before, and holds again after the last day of a row that has one. The
   * approver is taken from the approval.
   *
   * @throws OperationsException {@code OP-E-011} if nobody approved exactly this row
   */
  void change(Act act, Parameter parameter);
}
