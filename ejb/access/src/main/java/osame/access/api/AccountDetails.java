package osame.access.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * An account as administrators and auditors see it.
 *
 * @param contractId null unless a contractor's
 * @param firm of the contract; null unless a contractor's
 * @param hours null unless a system's that may not call all day
 * @param passkeys how many are registered
 * @param lastSignInAt null before the first
 */
public record AccountDetails(
    OfficerAccount account,
    HolderKind kind,
    AccountState state,
    Long contractId,
    String firm,
    SystemHours hours,
    long passkeys,
    Instant lastSignInAt)
    implements Serializable {}
