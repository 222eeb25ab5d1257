/**
 * What the tests of receipt stand on: transactions without a container, a small city, payment
 * files.
 */
package osame.receipt.testing;
