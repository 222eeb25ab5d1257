/** The day's figures and the open work. */
package osame.receipt.overview;
