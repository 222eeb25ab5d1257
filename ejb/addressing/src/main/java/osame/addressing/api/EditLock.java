package osame.addressing.api;

import java.io.Serializable;
import java.time.Instant;

/** Who edits an addressee, and until when at the latest. */
public record EditLock(String officer, String terminal, Instant since, Instant expiresAt)
    implements Serializable {}
