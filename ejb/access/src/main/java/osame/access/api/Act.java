package osame.access.api;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import osame.foundation.BusinessDate;

/**
 * What travels with every write. Entry points alone build it (screens, REST, remote calls, jobs);
 * who acts is never in it but is the container's caller principal.
 *
 * @param requestId the same for every repetition of one click or call: an act is carried out once
 * @param reason why, in the officer's words or as a fixed phrase; never personal data
 * @param businessDate the day for which it is done
 * @param terminal the terminal or instance from which it comes
 * @param onBehalfOf the person or system for whom the caller acts; null for the caller itself
 */
public record Act(
    UUID requestId, String reason, BusinessDate businessDate, String terminal, String onBehalfOf)
    implements Serializable {

  public Act {
    Objects.requireNonNull(requestId);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(businessDate);
    Objects.requireNonNull(terminal);
  }
}
