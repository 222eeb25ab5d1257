/**
 * Runs the application on the city's databases as a child process, and migrates those databases.
 * Nothing is left running when the launcher ends, however it ends.
 */
package osame.launcher.server;
