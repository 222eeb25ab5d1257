/** What all screens share: messages, errors, dates of both calendars, headers. */
package osame.web.faces;
