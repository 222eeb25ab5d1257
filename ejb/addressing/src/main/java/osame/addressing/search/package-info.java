/** Finds addressees, however the name is written. */
package osame.addressing.search;
