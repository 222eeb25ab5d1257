/** Commands that compute by the rules of the law, without a database. */
package osame.launcher.calc;
