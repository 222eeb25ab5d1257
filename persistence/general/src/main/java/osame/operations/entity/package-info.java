/** Entities of operations; only that module uses them. */
package osame.operations.entity;
