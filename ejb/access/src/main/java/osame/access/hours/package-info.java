/** Service hours: when which duty may be used. */
package osame.access.hours;
