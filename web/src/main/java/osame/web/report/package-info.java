/** The monthly report at the screen, and the payments behind its figures. */
package osame.web.report;
