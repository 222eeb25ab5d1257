/** Draws documents of tables that the office keeps for itself. */
package osame.operations.table;
