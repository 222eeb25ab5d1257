/**
 * Undoing payments: what was booked is reversed entry by entry, and what came later on the same
 * receivables is applied anew, as if the undone payment had never come in.
 */
package osame.receipt.reversal;
