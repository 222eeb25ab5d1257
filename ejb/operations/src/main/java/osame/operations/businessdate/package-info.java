/** The business date and the calendar of business days. */
package osame.operations.businessdate;
