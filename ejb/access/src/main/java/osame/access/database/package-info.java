/** The data source of the general database. */
package osame.access.database;
