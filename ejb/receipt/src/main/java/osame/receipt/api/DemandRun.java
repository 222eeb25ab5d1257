package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.Yen;
import osame.operations.api.ApprovalState;

/**
 * Demand notices that go out together.
 *
 * @param taxItem code, or null for all
 * @param dispatchOn planned day of dispatch
 * @param approvalId null until it is proposed
 * @param approval where the proposal stands; null until it is proposed
 * @param printLotId null until it is printed
 * @param dispatchedOn confirmed day of dispatch, which alone has legal effect; null before
 * @param planned notices that are to go out or went out
 * @param sum yen of tax that they demand
 * @param excluded installments left out
 * @param pulled envelopes pulled
 * @param latestDispatch last day by law for the earliest due date; null without planned notices
 * @param late notices of which the law's last day is before the day of dispatch
 */
public record DemandRun(
    long demandRunId,
    String name,
    String taxItem,
    LocalDate dueFrom,
    LocalDate dueTo,
    LocalDate extractedOn,
    LocalDate dispatchOn,
    DemandRunState state,
    Long approvalId,
    ApprovalState approval,
    Long printLotId,
    LocalDate dispatchedOn,
    long planned,
    Yen sum,
    long excluded,
    long pulled,
    LocalDate latestDispatch,
    long late,
    String createdBy)
    implements Serializable {}
