/** The daily report and the closing of accounting days. */
package osame.receipt.closing;
