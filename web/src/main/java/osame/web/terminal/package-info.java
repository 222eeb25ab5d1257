/** Registered terminals: the gate before every request, and the screens that let terminals in. */
package osame.web.terminal;
