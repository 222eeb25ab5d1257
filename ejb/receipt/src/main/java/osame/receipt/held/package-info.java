/** What receipts hold on a person, for requests of disclosure. */
package osame.receipt.held;
