/** The start page and the list of jobs. */
package osame.web.start;
