/** Payments keyed or scanned one by one: the till of the counter and bundles of paid notices. */
package osame.receipt.batch;
