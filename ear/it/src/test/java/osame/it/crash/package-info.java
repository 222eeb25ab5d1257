/**
 * Kills application server and database at exact moments of a file's posting, and compares what
 * becomes of it with an undisturbed run.
 */
package osame.it.crash;
