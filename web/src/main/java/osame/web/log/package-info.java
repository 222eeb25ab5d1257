/** The auditor's desk: search in the operation log, its analysis, alerts and the monthly review. */
package osame.web.log;
