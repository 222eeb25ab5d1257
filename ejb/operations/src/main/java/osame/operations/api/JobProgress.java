package osame.operations.api;

/** What a step tells about itself. */
public interface JobProgress {

  /** True if the step was committed by this or an earlier take-up. */
  boolean isStepDone(long jobId, String step);

  /** Marks the step as done in the transaction of its work. */
  void stepDone(long jobId, String step);

  /** Shows how far the work is, in a transaction of its own; call it seldom. */
  void progress(long jobId, String step, long done, long total);
}
