/** The connection to the general database: one data source, one persistence unit. */
package osame.persistence.general;
