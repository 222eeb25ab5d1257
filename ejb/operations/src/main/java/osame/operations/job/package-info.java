/**
 * Jobs. {@code JobRunner} looks for work each second; {@code JobWorkerBean} holds the job's
 * advisory lock and calls its handler; {@code JobStatesBean} keeps the row. A job that is RUNNING
 * while its lock is free lost its owner: the next look takes it up again.
 */
package osame.operations.job;
