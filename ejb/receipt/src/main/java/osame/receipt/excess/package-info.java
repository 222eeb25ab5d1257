/**
 * Payments that a reduction left without a debt: moved out of the receivable, to the payments they
 * came from.
 */
package osame.receipt.excess;
