package osame.operations.api;

/** States of a job; the database's check lists the same names. */
public enum JobState {
  QUEUED,
  RUNNING,
  SUCCEEDED,
  FAILED
}
