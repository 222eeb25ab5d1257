/** The arrival board: the files that channels and institutions owe, by a calendar. */
package osame.receipt.arrival;
