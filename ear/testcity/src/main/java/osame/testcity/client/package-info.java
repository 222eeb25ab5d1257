/**
 * Drives a running application through its REST entry point, as the demonstration, tests and the
 * benchmark do.
 */
package osame.testcity.client;
