/** Working off payments that could not be posted. */
package osame.web.suspense;
