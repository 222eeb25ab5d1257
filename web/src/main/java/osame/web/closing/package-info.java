/** Closing of accounting days, and approvals. */
package osame.web.closing;
