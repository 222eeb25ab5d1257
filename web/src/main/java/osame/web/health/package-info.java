/** Whether this instance can serve. */
package osame.web.health;
