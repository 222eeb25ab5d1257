/**
 * What other modules and entry points may use of access: roles, acts, the operation log, accounts.
 */
package osame.access.api;
