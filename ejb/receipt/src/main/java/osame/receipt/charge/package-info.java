/**
 * The delinquency charge of receivables: rates and switches out of the parameters, what happened
 * out of the ledger, and the definite charge written back into it.
 */
package osame.receipt.charge;
