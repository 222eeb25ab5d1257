package osame.addressing.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * One addressee of a group that is one person.
 *
 * @param representative whether it stands for the group; nobody linked it then
 * @param reason why it was linked; null for the representative
 */
public record GroupMember(
    Addressee addressee,
    boolean representative,
    String reason,
    String recordedBy,
    Instant recordedAt)
    implements Serializable {

  /** The same member with as much of the person as the caller may see. */
  public GroupMember showing(Addressee person) {
    return new GroupMember(person, representative, reason, recordedBy, recordedAt);
  }
}
