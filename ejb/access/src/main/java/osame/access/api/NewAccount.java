package osame.access.api;

import java.io.Serializable;

/**
 * An account to be opened.
 *
 * @param contractId of {@link Contracts}, for a contractor; null otherwise
 * @param hours for a system that may not call all day; null otherwise
 */
public record NewAccount(
    OfficerAccount account, HolderKind kind, Long contractId, SystemHours hours)
    implements Serializable {

  /** The account of a member of the staff. */
  public static NewAccount officer(OfficerAccount account) {
    return new NewAccount(account, HolderKind.OFFICER, null, null);
  }
}
