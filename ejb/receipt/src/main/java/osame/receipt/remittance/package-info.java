/** What institutions paid in against the notices that came with it, day by day. */
package osame.receipt.remittance;
