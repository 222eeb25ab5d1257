/** Proposals and the decisions of a second person. */
package osame.operations.approval;
