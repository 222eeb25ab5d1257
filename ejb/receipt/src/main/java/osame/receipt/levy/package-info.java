/** Takes in what the levying systems hand over: first levies and restatements. */
package osame.receipt.levy;
