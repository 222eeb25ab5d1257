package osame.receipt.api;

import java.time.LocalDate;
import java.util.List;
import osame.access.api.Act;

/**
 * Runs of demand notices (督促状) from the list to the print lot (RC-092): extracted with what is left
 * out and why, proposed, approved by another officer, printed. Nothing of this has a legal effect;
 * {@link DemandDispatch} confirms the day that has.
 */
public interface Demands {

  /** Kind of the approvals of runs; the subject is the run's id. */
  String APPROVAL_KIND = "receipt.demand-run";

  /**
   * Lists the unpaid installments of the order that are not demanded yet, each planned or left out
   * for a reason. A repeated request gives the run of the first.
   *
   * @return id of the run
   * @throws ReceiptException {@code RC-E-070} if there is none, {@code RC-E-071} if the due dates
   *     are not past or in the wrong order, or the day of dispatch is past
   */
  long extract(Act act, DemandOrder order);

  /**
   * Leaves an installment out; the act's reason says why.
   *
   * @throws ReceiptException {@code RC-E-072} if the run is not open for it any more
   */
  void exclude(Act act, long demandId);

  /**
   * Proposes the run as it stands.
   *
   * @return id of the approval
   * @throws ReceiptException {@code RC-E-072} if it is not open for it any more, {@code RC-E-070}
   *     if everything is left out
   */
  long propose(Act act, long demandRunId, String remark);

  /**
   * Gives a run up that is not approved; its installments can be demanded by another one.
   *
   * @throws ReceiptException {@code RC-E-072} if it is approved or printed
   */
  void discard(Act act, long demandRunId);

  /**
   * Numbers the letters of the approved run and orders their print lot. What was paid meanwhile is
   * not printed.
   *
   * @return id of the print lot
   * @throws ReceiptException {@code RC-E-072} if it is printed already, {@code RC-E-073} if nobody
   *     approved it
   * @throws osame.operations.api.OperationsException {@code OP-E-022} if the plan changed since
   */
  long print(Act act, long demandRunId);

  /** Past due and not demanded, by due date and tax item, with the last day by law. */
  List<DueDemand> due(LocalDate day);
}
