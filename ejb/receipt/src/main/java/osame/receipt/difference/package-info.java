/** What one posting changed, receivable by receivable, and the hash by which it is known again. */
package osame.receipt.difference;
