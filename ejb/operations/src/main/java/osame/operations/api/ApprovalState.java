package osame.operations.api;

/** States of a proposal; the database's check lists the same names. */
public enum ApprovalState {
  PROPOSED,
  APPROVED,
  REJECTED,
  CARRIED_OUT
}
