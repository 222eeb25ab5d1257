package osame.operations.api;

import java.io.Serializable;
import java.util.Map;

/**
 * What a job is to do.
 *
 * @param kind name by which the handler is found, such as {@code receipt.payment-file}
 * @param period what it is done for; the pair of kind and period is unique, so that work is done
 *     once
 * @param parameters names and values; never personal data
 * @param planHash SHA-256 in hex of the plan to carry out, or null
 */
public record JobOrder(String kind, String period, Map<String, String> parameters, String planHash)
    implements Serializable {

  public JobOrder {
    parameters = Map.copyOf(parameters);
  }
}
