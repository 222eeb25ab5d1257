/** Dry runs and undo at the screen. */
package osame.web.undo;
