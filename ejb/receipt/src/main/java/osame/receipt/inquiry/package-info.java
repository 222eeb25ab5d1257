/** Shows one person's account. */
package osame.receipt.inquiry;
