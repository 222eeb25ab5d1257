/** Payment slips: what they say, their bar code, and their printing. */
package osame.receipt.slip;
