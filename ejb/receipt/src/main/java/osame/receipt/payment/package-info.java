/** Payment files of every channel: read, checked whole, posted in one transaction, closed. */
package osame.receipt.payment;
