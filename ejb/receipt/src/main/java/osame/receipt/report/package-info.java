/**
 * The monthly report, the split of what is collected for several bodies, and the entries behind.
 */
package osame.receipt.report;
