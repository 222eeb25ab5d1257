package osame.operations.job;

/** A job was queued; runners hear of it once it is committed. */
record JobQueued(long jobId) {}
