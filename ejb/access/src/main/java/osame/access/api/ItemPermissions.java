package osame.access.api;

import java.util.Set;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * Permissions on single items, apart from duties (CM-022): who has the duty sees the screen, who
 * has the permission sees the item on it. Queries mask the item for everybody else.
 */
public interface ItemPermissions {

  /** What the caller may see. */
  Set<ItemPermission> own();

  /**
   * Goes on only if the caller may see the item; otherwise the refusal is logged, whatever becomes
   * of the caller's transaction.
   *
   * @throws AccessException {@code AC-E-092}
   */
  void require(String terminal, ItemPermission permission);

  /** Officers by user ID, with what they may see. */
  Page<PermissionHolder> list(PageRequest page);

  /**
   * Says what an officer may see from his next act on.
   *
   * @throws AccessException {@code AC-E-093} for the caller himself, {@code AC-E-094} if there is
   *     no such officer
   */
  void set(Act act, String userId, Set<ItemPermission> permissions);
}
