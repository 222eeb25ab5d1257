/** The operation log: rows that are only added, in the act's transaction or in one of their own. */
package osame.access.log;
