package osame.access.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A contract under which a firm's people work at the city.
 *
 * @param contractId 0 for one that is not stored yet
 * @param reContractor the firm to which the work was handed on; null if none
 * @param approval number of the decision that approved it
 * @param endsOn the last day
 * @param revoked whether its accounts were revoked together
 * @param accounts how many of its accounts are not revoked
 */
public record Contract(
    long contractId,
    String firm,
    String reContractor,
    String approval,
    LocalDate approvedOn,
    LocalDate endsOn,
    boolean revoked,
    long accounts)
    implements Serializable {}
