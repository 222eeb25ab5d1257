/**
 * Screens and REST resources: entry points. They build the {@link osame.access.api.Act}, call the
 * modules' api packages and show what these answer; they decide nothing themselves.
 */
package osame.web;
