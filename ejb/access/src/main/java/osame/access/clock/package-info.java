/** The one clock of the application; tests put another in its place. */
package osame.access.clock;
