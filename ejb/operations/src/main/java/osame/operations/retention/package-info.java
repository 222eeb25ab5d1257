/**
 * Data past its years: listed by a job, proposed, released, erased by a command with a login of its
 * own, certified.
 */
package osame.operations.retention;
