package osame.access.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the caller had typed when leaving the desk.
 *
 * @param draftId id
 * @param page path of the page, with its query
 * @param keptAt when
 */
public record Draft(long draftId, String page, Instant keptAt) implements Serializable {}
