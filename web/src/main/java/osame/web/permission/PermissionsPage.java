package osame.web.permission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import osame.access.api.ItemPermission;
import osame.access.api.ItemPermissions;
import osame.access.api.PermissionHolder;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** Which officers may see personal numbers, protected addresses and bank accounts. */
@Named("permissions")
@ViewScoped
public class PermissionsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ItemPermissions permissions;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String userId;
  private String[] chosen = {};
  private String reason;
  private transient LazyRows<PermissionHolder> rows;

  /** Gives the officer what is chosen, and takes back the rest. */
  public void set() {
    Set<ItemPermission> items =
        Arrays.stream(chosen).map(ItemPermission::valueOf).collect(Collectors.toSet());
    permissions.set(acts.act(reason), userId.strip(), items);
    messages.done("permissions.done", userId.strip());
    userId = null;
    chosen = new String[0];
    reason = null;
    rows = null;
  }

  public LazyRows<PermissionHolder> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), PermissionHolder::userId);
    }
    return rows;
  }

  public PagedList<PermissionHolder> getList() {
    return new PagedList<PermissionHolder>("item-permissions", "CM-022", permissions::list)
        .column("permissions.userId", PermissionHolder::userId)
        .column("permissions.name", PermissionHolder::name)
        .column("permissions.section", PermissionHolder::section)
        .column("permissions.items", this::items);
  }

  /** Names of what the officer may see, in a fixed order. */
  public String items(PermissionHolder row) {
    return row.permissions().stream()
        .sorted()
        .map(sentences::label)
        .collect(Collectors.joining("、"));
  }

  public ItemPermission[] getAll() {
    return ItemPermission.values();
  }

  public String getUserId() {
    return userId;
  }

  public void setUserId(String userId) {
    this.userId = userId;
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen.clone();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
