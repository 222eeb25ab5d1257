package osame.access.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A session that has not ended. */
public record OpenSession(UUID sessionKey, String terminal, Instant startedAt)
    implements Serializable {}
