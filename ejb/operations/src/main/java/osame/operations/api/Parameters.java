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

  /**
   * The value for one of the things that have values of their own under the key.
   *
   * @param scope such as a tax item
   */
  Optional<String> find(String key, String scope, LocalDate day);

  /** All rows of a key, oldest first: a dated table such as the yearly rates. */
  List<Parameter> history(String key);

  /** Keys that begin with the text, each with the row in force on the day, sorted by key. */
  List<Parameter> inForce(String keyPrefix, LocalDate day);

  /**
   * Proposes to put a row in force; another officer approves it.
   *
   * @param remark the proposer's words
   * @return id of the approval
   * @throws OperationsException {@code OP-E-012} if there is no such key, {@code OP-E-013} to
   *     {@code OP-E-019} and {@code OP-E-025} if the value, its scope or its days can't be meant,
   *     {@code OP-E-023} if a change from that day is proposed already
   */
  long propose(Act act, Parameter parameter, String remark);

  /** Proposals that wait for a decision or, approved, to be put in force; oldest first. */
  List<ParameterProposal> proposals();

  /**
   * Puts the approved row in force. What held before ends the day before, and holds again after the
   * last day of a row that has one. The approver is taken from the approval.
   *
   * @throws OperationsException {@code OP-E-011} if the approval is not about a parameter, {@code
   *     OP-E-021} if it is not approved
   */
  void change(Act act, long approvalId);
}
