package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/**
 * One institution on one day.
 *
 * @param noticed yen of the notices in all files of the day
 * @param remitted yen that it paid in; null until told
 * @param difference remitted less noticed: plus is too much, minus too little; null until told
 * @param remark how the difference was explained; null if it was not
 * @param approvalId the proposal that waits to be carried out; null if there is none
 */
public record RemittanceCheckRow(
    ReceivedOn receivedOn,
    String institution,
    Yen noticed,
    Yen remitted,
    Yen difference,
    String remark,
    RemittanceCheckState state,
    Long approvalId)
    implements Serializable {}
