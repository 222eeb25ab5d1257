package osame.access.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A passkey that is registered.
 *
 * @param lastUsedAt null before the first sign-in with it
 */
public record Passkey(long passkeyId, String name, Instant registeredAt, Instant lastUsedAt)
    implements Serializable {}
