/**
 * The posting engine: one way by which money reaches the ledger, whatever channel it came by. It
 * takes payment attempts, finds their receivables, spreads them over tax, fee and delinquency
 * charge, and writes entries, overpayments and balances; all by set, in the caller's transaction.
 */
package osame.receipt.posting;
