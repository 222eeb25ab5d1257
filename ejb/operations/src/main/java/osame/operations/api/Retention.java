package osame.operations.api;

import java.util.List;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * Data past its years (RC-103): a list of it is made once a year, an administrator proposes it, an
 * approver releases it. The application itself erases nothing; the command {@code erase} does, with
 * the login of retention, and leaves a certificate.
 */
public interface Retention {

  /** Kind of the proposals. */
  String APPROVAL_KIND = "operations.retention";

  /**
   * Makes a list for the business date, in the background. A list that nobody proposed yet is
   * replaced.
   *
   * @return id of the list; that of the first call if the act is repeated
   * @throws OperationsException {@code OP-E-065} while another list is at work, {@code OP-E-066} if
   *     a kind of data has no years on that day
   */
  long list(Act act);

  /** The lists, the newest first. */
  Page<RetentionRun> runs(PageRequest page);

  /** What a list names, by kind and fiscal year. */
  List<RetentionLine> lines(long retentionRunId);

  /**
   * Proposes a list as it is.
   *
   * @throws OperationsException {@code OP-E-067} if it is not in the state for it or names nothing
   *     that is due
   */
  void propose(Act act, long retentionRunId, String remark);

  /**
   * Releases a list that somebody else proposed, unless it changed since.
   *
   * @throws OperationsException {@code OP-E-067} if it is not proposed, and as {@link
   *     Approvals#approve} and {@link Approvals#carryOut} say
   */
  void release(Act act, long retentionRunId, String remark);

  /**
   * Gives a list up. Erasing stops at its next portion.
   *
   * @throws OperationsException {@code OP-E-067} if it is at its end
   */
  void withdraw(Act act, long retentionRunId);

  /** Orders to keep data, those that stand first. */
  List<RetentionOrder> orders();

  /**
   * Orders that data is kept. Lists that are not erased are given up: they do not know of it.
   *
   * @param addresseeNumber null for everybody's data of the kind
   * @throws OperationsException {@code OP-E-068} if there is no reason, or the kind is not kept by
   *     person
   */
  void order(Act act, RetentionKind kind, AddresseeNumber addresseeNumber, String reason);

  /** Lifts an order; what it kept is due with the next list. */
  void lift(Act act, long retentionOrderId);

  /**
   * The certificate as PDF, always the same bytes.
   *
   * @throws OperationsException {@code OP-E-069} if there is none of that number
   */
  byte[] certificate(long certificateNumber);
}
