package osame.receipt.api;

/** How a request to a bank stands. */
public enum SubmissionState {
  SUBMITTED,
  /** Still in time. */
  OPEN,
  LATE
}
