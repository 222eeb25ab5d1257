package osame.operations.job;

import osame.operations.api.JobRun;

/**
 * A job that this instance took up.
 *
 * @param attempt number of the take-up; the end of an older one no longer counts
 */
record TakenJob(String kind, JobRun run, int attempt) {}
