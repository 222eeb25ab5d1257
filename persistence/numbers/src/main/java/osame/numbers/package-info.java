/**
 * The vault of personal numbers: a database, a login and a persistence unit of its own; the only
 * code that sees a number. Empty of function so far; the build already keeps its name away from all
 * other modules.
 */
package osame.numbers;
