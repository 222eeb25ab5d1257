/**
 * Acceptance stories told day by day in a deployed city with a moved clock: every figure is asked
 * for where an officer's system would ask.
 */
package osame.it.story;
