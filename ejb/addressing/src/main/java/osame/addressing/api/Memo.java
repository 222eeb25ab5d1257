package osame.addressing.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A note on an addressee, for officers only.
 *
 * @param edits how often it was changed
 */
public record Memo(long memoId, String body, String recordedBy, Instant recordedAt, int edits)
    implements Serializable {}
