/** Leaving the desk by one key, and coming back to what was typed. */
package osame.web.draft;
