/**
 * Looks through the operation log: counts by rule, alerts with their reviewer, a monthly report.
 */
package osame.operations.review;
