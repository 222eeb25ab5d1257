package osame.operations.api;

import java.util.Map;
import osame.access.api.Act;

/**
 * One take-up of a job by an instance.
 *
 * @param jobId the job
 * @param act the act for all its writes: same request id at each take-up
 * @param parameters from the order
 * @param planHash from the order, or null
 */
public record JobRun(long jobId, Act act, Map<String, String> parameters, String planHash) {

  public JobRun {
    parameters = Map.copyOf(parameters);
  }
}
