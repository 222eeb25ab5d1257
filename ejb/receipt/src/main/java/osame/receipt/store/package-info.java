/**
 * Convenience stores: what they tell of payments (速報, 速報取消) before the money comes (確報). Nothing of
 * it is in the ledger before it is money.
 */
package osame.receipt.store;
