package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.law.ChargeResult;

/**
 * The delinquency charge of one receivable on a day, with each step.
 *
 * @param receivable the receivable
 * @param trace the rule's own trace
 */
public record ChargeExplanation(Receivable receivable, ChargeResult trace)
    implements Serializable {}
