/** Requests of people about their own data. */
package osame.web.right;
