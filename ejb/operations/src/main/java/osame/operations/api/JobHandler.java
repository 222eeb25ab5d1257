package osame.operations.api;

/**
 * Does one kind of job. A handler is a CDI or session bean that holds no logic: each step calls a
 * session bean which does the work in a transaction of its own and marks the step in it, by {@link
 * JobProgress#stepDone}.
 */
public interface JobHandler {

  /** The kind of job it does. */
  String kind();

  /**
   * Does the job, or what is left of it after a kill: a step that is done must not be done again.
   * Called without a transaction, as role {@code batch}.
   */
  void run(JobRun run);
}
