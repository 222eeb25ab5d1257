/** Service hours: the gate before every request, the warning, and the screen that sets them. */
package osame.web.hours;
