/** An officer's day in a real browser. */
package osame.it.browser;
