package osame.access.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A change of an account that waits for its day.
 *
 * @param reservedChangeId 0 for one that is not stored yet
 * @param effectiveOn the day in Japan at whose beginning it is applied
 * @param account what the account will be; null if it is to be revoked
 * @param reservedBy user ID of the administrator; null for one that is not stored yet
 * @param fault code of the refusal when its day came; null if there was none
 */
public record ReservedChange(
    long reservedChangeId,
    LocalDate effectiveOn,
    ReservedChangeKind kind,
    String userId,
    OfficerAccount account,
    ReservedChangeState state,
    String reservedBy,
    String fault)
    implements Serializable {

  /** One that is to be stored. */
  public static ReservedChange wanted(
      LocalDate effectiveOn, ReservedChangeKind kind, String userId, OfficerAccount account) {
    return new ReservedChange(
        0, effectiveOn, kind, userId, account, ReservedChangeState.WAITING, null, null);
  }
}
