/** What the tests of addressing have instead of the container. */
package osame.addressing.testing;
