/** Columns that rows of many queries share. */
package osame.receipt.row;
