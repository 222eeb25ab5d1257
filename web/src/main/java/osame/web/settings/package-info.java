/** Business date, days off and parameters. */
package osame.web.settings;
