/** Files in and out: intake with progress and result, requests of direct debit. */
package osame.web.intake;
