package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.law.DelinquencyCharge;

/**
 * The delinquency charge of one receivable on a day, with each step.
 *
 * @param receivable the receivable
 * @param trace the rule's own trace
 */
public record ChargeExplanation(Receivable receivable, DelinquencyCharge.Result trace)
    implements Serializable {}
