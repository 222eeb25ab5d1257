/**
 * Demand notices: extracted, approved, printed, pulled, dispatched, returned, served, withdrawn.
 */
package osame.receipt.demand;
