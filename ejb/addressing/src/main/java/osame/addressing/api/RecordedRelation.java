package osame.addressing.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A relation as it was recorded.
 *
 * @param relatedName name of the other as the master has it now; empty if it is no addressee, or
 *     one who is withheld from the caller
 * @param supersededAt when another took its place; null if it still holds
 */
public record RecordedRelation(
    long relationId,
    Relation relation,
    String relatedName,
    String reason,
    Instant recordedAt,
    String recordedBy,
    Instant supersededAt,
    String supersededBy)
    implements Serializable {

  /** The same without the other's name. */
  public RecordedRelation withoutRelatedName() {
    return new RecordedRelation(
        relationId, relation, "", reason, recordedAt, recordedBy, supersededAt, supersededBy);
  }
}
