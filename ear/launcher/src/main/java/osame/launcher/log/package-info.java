/**
 * Checks the operation log without the application: its proofs, and whether it was tampered with.
 */
package osame.launcher.log;
