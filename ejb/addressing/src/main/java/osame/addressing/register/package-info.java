/** Keeps the master of addressees: facts, their history in two times, new numbers, locks. */
package osame.addressing.register;
