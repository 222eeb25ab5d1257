/**
 * What other modules and entry points may use of receipt: levies, payments, the ledger, suspense,
 * day closing.
 */
package osame.receipt.api;
