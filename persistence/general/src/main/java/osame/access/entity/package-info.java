/** Entities of access; only that module uses them. */
package osame.access.entity;
