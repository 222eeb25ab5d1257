/** What addressing holds on a person, for requests of disclosure. */
package osame.addressing.held;
