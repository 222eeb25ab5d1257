/** Files in and out: immutable, hashed, in parts. */
package osame.operations.archive;
