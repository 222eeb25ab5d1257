package osame.operations.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * Requests of people about their own data (CM-064): taken in by an administrator, decided by an
 * approver who did not take it in, with everything that is held on the person, less what the law
 * lets a city withhold.
 */
public interface PersonRequests {

  /** Days of the law for a decision, and for its extension. */
  int DAYS = 30;

  /**
   * Takes a request in; the same request id once.
   *
   * @throws OperationsException {@code OP-E-070} if an item is missing
   */
  long receive(Act act, NewPersonRequest request);

  /** Requests, open ones first by the last day of their decision; the look is logged. */
  Page<PersonRequest> list(String terminal, boolean onlyOpen, PageRequest page);

  /** One of them; the look is logged. */
  Optional<PersonRequest> find(String terminal, long personRequestId);

  /**
   * Takes thirty days more, once.
   *
   * @throws OperationsException {@code OP-E-071} if it is decided, extended or not there, {@code
   *     OP-E-072} without a reason
   */
  void extend(Act act, long personRequestId, String reason);

  /**
   * Decides. A granted suspension of use holds at once.
   *
   * @param outcome the reason, what was corrected, or how far use is suspended
   * @throws OperationsException {@code OP-E-071} if it is decided or not there, {@code OP-E-072}
   *     without an outcome, {@code OP-E-073} for the officer who took it in
   */
  void decide(
      Act act,
      long personRequestId,
      PersonRequestDecision decision,
      LocalDate decidedOn,
      String outcome);

  /**
   * Ends a suspension of use.
   *
   * @throws OperationsException {@code OP-E-071} if it does not hold, {@code OP-E-072} without a
   *     reason
   */
  void lift(Act act, long personRequestId, LocalDate liftedOn, String reason);

  /** Everything held on the person, with the grounds of what is to be left out; logged. */
  List<HeldRow> held(String terminal, long personRequestId);

  /**
   * Leaves a record or a whole section out of the disclosure, or takes it in again.
   *
   * @param rowId null for the whole section
   * @param ground null to take it in again
   * @throws OperationsException {@code OP-E-071} if the request is decided or not there
   */
  void redact(Act act, long personRequestId, String section, String rowId, RedactionGround ground);

  /** What is disclosed: the text of redacted records is not in it; logged. */
  List<HeldRow> disclosed(String terminal, long personRequestId);

  /** The same as PDF for the applicant. */
  byte[] disclosure(String terminal, long personRequestId);
}
