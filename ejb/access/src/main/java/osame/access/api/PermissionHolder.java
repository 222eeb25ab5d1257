package osame.access.api;

import java.io.Serializable;
import java.util.Set;

/**
 * An officer with the items that may be shown to him.
 *
 * @param permissions none for most officers
 */
public record PermissionHolder(
    String userId, String name, String section, Set<ItemPermission> permissions)
    implements Serializable {

  public PermissionHolder {
    permissions = Set.copyOf(permissions);
  }
}
