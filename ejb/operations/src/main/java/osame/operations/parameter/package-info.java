/** Parameters with validity, changed by an approved act, superseded and never erased. */
package osame.operations.parameter;
