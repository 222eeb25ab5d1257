package osame.receipt.api;

import java.io.Serializable;
import java.util.List;
import osame.foundation.law.ChargeResult;

/**
 * The delinquency charge of one receivable on a day, with each step.
 *
 * @param receivable the receivable
 * @param trace the rule's own trace
 * @param citations the articles of the trace as Japanese documents cite them, for the charge itself
 *     the article of the receivable's tax
 */
public record ChargeExplanation(Receivable receivable, ChargeResult trace, List<String> citations)
    implements Serializable {}
