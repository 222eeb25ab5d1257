/** Erases data past its years, with a login that the application does not have. */
package osame.launcher.retention;
