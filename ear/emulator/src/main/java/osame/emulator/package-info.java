/**
 * A stand-in for the intermediate server that says what it is in every answer. Empty of function so
 * far.
 */
package osame.emulator;
