/** Registered terminals: who is let in before anybody signs in. */
package osame.access.terminal;
