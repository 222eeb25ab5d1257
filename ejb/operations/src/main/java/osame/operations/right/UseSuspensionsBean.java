package osame.operations.right;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.ItemPermission;
import osame.access.api.ItemPermissions;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.operations.api.OperationsException;
import osame.operations.api.UseSuspensions;

/** Looks up suspended use, and the caller's permission only if there is any. */
@Stateless
@DenyAll
@Local(UseSuspensions.class)
public class UseSuspensionsBean implements UseSuspensions {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
  private static final String FUNCTION = "CM-064";

  @Inject private Jdbi jdbi;
  @EJB private ItemPermissions permissions;
  @EJB private OperationLog log;

  public UseSuspensionsBean() {}

  public UseSuspensionsBean(Jdbi jdbi, ItemPermissions permissions, OperationLog log) {
    this.jdbi = jdbi;
    this.permissions = permissions;
    this.log = log;
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
  public Set<AddresseeNumber> hidden(Collection<AddresseeNumber> people) {
    Set<AddresseeNumber> suspended = people.isEmpty() ? Set.of() : suspended(people);
    return suspended.isEmpty() || permissions.own().contains(ItemPermission.SUSPENDED_USE)
        ? Set.of()
        : suspended;
  }

  private Set<AddresseeNumber> suspended(Collection<AddresseeNumber> people) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.getResource("osame/operations/right/suspended.sql"))
                .bindArray(
                    "people", String.class, people.stream().map(AddresseeNumber::value).toList())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .collect(Collectors.toSet()));
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
  public void require(String terminal, AddresseeNumber person) {
    if (!hidden(List.of(person)).isEmpty()) {
      log.refusal(
          terminal,
          LogEntry.about(Operation.REFUSED, FUNCTION, "use is suspended", List.of(person)));
      throw new OperationsException("OP-E-074");
    }
  }
}
