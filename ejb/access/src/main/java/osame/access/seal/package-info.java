/**
 * Seals the operation log: each second the new rows become leaves of an RFC 6962 tree whose root is
 * signed and written outside the database. Nobody who writes to the log waits for it.
 */
package osame.access.seal;
