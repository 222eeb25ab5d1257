package osame.operations.right;

import java.util.Set;
import osame.access.api.Act;
import osame.access.api.ItemPermission;
import osame.access.api.ItemPermissions;
import osame.access.api.PermissionHolder;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Permissions of a caller who has these. */
record OwnPermissions(Set<ItemPermission> own) implements ItemPermissions {

  @Override
  public void require(String terminal, ItemPermission permission) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<PermissionHolder> list(PageRequest page) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void set(Act act, String userId, Set<ItemPermission> permissions) {
    throw new UnsupportedOperationException();
  }
}
