/**
 * What other modules and entry points may use of operations: business date, parameters, jobs,
 * approvals, files.
 */
package osame.operations.api;
