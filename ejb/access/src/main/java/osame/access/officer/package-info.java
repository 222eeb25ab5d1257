/** Officers' accounts. */
package osame.access.officer;
