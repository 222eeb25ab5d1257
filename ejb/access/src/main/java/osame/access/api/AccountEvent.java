package osame.access.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * One change of an account's history.
 *
 * @param who the caller who made it
 * @param reason in the caller's words
 * @param account as it was afterwards
 */
public record AccountEvent(
    Instant recordedAt, String who, String reason, AccountChange change, OfficerAccount account)
    implements Serializable {}
