/** A database of one's own for each test, published to the tests of the other modules. */
package osame.setup.testing;
