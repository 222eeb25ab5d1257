/** Suspense: payments that could not be posted, until an officer finds out whose they are. */
package osame.receipt.suspense;
