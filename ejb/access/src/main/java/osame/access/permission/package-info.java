/** Permissions on single items, apart from duties. */
package osame.access.permission;
