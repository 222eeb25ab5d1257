package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.DatePeriod;

/**
 * What was decided about a receivable for some days.
 *
 * @param holdId 0 for one that is not recorded yet
 * @param period days for which it holds
 * @param article provision on which it rests, as Japanese documents cite it
 * @param exemption how the delinquency charge of the days is exempted; null if it is not
 */
public record ReceivableHold(
    long holdId,
    long receivableId,
    HoldKind kind,
    DatePeriod period,
    String article,
    HoldExemption exemption)
    implements Serializable {}
