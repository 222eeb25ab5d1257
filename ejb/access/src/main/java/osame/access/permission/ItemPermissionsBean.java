package osame.access.permission;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.AccessException;
import osame.access.api.Act;
import osame.access.api.ItemPermission;
import osame.access.api.ItemPermissions;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.PermissionHolder;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.persistence.general.PagedRows;

/** Keeps the permissions; a change holds from the officer's next act, since each act asks. */
@Stateless
@DenyAll
@Local(ItemPermissions.class)
public class ItemPermissionsBean implements ItemPermissions {

  private static final String FUNCTION = "CM-022";
  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public ItemPermissionsBean() {}

  ItemPermissionsBean(Jdbi jdbi, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public Set<ItemPermission> own() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("own"))
                .bind("userId", caller())
                .mapTo(ItemPermission.class)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ItemPermission.class))));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public void require(String terminal, ItemPermission permission) {
    if (!own().contains(permission)) {
      log.refusal(terminal, LogEntry.of(Operation.REFUSED, FUNCTION, "item " + permission));
      throw new AccessException("AC-E-092");
    }
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  public Page<PermissionHolder> list(PageRequest page) {
    return jdbi.withHandle(
        handle ->
            PagedRows.read(handle.createQuery(sql("list")), page, ItemPermissionsBean::holder));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void set(Act act, String userId, Set<ItemPermission> permissions) {
    if (caller().equalsIgnoreCase(userId)) {
      throw new AccessException("AC-E-093");
    }
    jdbi.useHandle(
        handle -> {
          long officerId =
              handle
                  .createQuery(sql("find-officer"))
                  .bind("userId", userId)
                  .mapTo(Long.class)
                  .findOne()
                  .orElseThrow(() -> new AccessException("AC-E-094", userId));
          handle.createUpdate(sql("clear")).bind("officerId", officerId).execute();
          for (ItemPermission permission : permissions) {
            handle
                .createUpdate(sql("give"))
                .bind("officerId", officerId)
                .bind("permission", permission.name())
                .bind("givenBy", caller())
                .execute();
          }
        });
    String names = permissions.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    log.act(act, LogEntry.of(Operation.CONFIGURE, FUNCTION, "items of " + userId + ": " + names));
  }

  private static PermissionHolder holder(ResultSet row) throws SQLException {
    String[] names = (String[]) row.getArray("permissions").getArray();
    return new PermissionHolder(
        row.getString("user_id"),
        row.getString("name"),
        row.getString("section"),
        Arrays.stream(names).map(ItemPermission::valueOf).collect(Collectors.toSet()));
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }

  private static String sql(String name) {
    return SQL.locate("osame.access.permission." + name);
  }
}
