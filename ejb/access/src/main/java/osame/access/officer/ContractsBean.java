package osame.access.officer;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.AccessException;
import osame.access.api.Act;
import osame.access.api.Contract;
import osame.access.api.Contracts;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.persistence.general.PagedRows;

/** Enters, extends and revokes contracts. */
@Stateless
@DenyAll
@Local(Contracts.class)
public class ContractsBean implements Contracts {

  private static final String FUNCTION = "CM-067";

  @Inject private Jdbi jdbi;
  @Inject private Accounts accounts;
  @Inject private AccountChanges changes;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public ContractsBean() {}

  ContractsBean(
      Jdbi jdbi,
      Accounts accounts,
      AccountChanges changes,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.accounts = accounts;
    this.changes = changes;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public long add(Act act, Contract contract) {
    if (contract.firm().isBlank()
        || contract.approval().isBlank()
        || contract.endsOn().isBefore(contract.approvedOn())) {
      throw new AccessException("AC-E-066");
    }
    long contractId =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(Accounts.sql("insert-contract"))
                    .bind("firm", contract.firm())
                    .bind("reContractor", contract.reContractor())
                    .bind("approval", contract.approval())
                    .bind("approvedOn", contract.approvedOn())
                    .bind("endsOn", contract.endsOn())
                    .mapTo(Long.class)
                    .one());
    log.act(act, LogEntry.of(Operation.CREATE, FUNCTION, "contract " + contractId));
    return contractId;
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void extend(Act act, long contractId, LocalDate endsOn) {
    int extended =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(Accounts.sql("extend-contract"))
                    .bind("contractId", contractId)
                    .bind("endsOn", endsOn)
                    .execute());
    if (extended == 0) {
      throw new AccessException("AC-E-061");
    }
    log.act(
        act, LogEntry.of(Operation.CHANGE, FUNCTION, "contract " + contractId + " to " + endsOn));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public int revoke(Act act, long contractId) {
    List<String> holders = new ArrayList<>();
    jdbi.useHandle(
        handle -> {
          int revoked =
              handle
                  .createUpdate(Accounts.sql("revoke-contract"))
                  .bind("contractId", contractId)
                  .bind("now", accounts.now().toOffsetDateTime())
                  .execute();
          if (revoked == 0) {
            throw new AccessException("AC-E-061");
          }
          handle
              .createQuery(Accounts.sql("accounts-of-contract"))
              .bind("contractId", contractId)
              .mapTo(String.class)
              .forEach(holders::add);
        });
    String caller = session.getCallerPrincipal().getName();
    for (String userId : holders) {
      changes.revoke(act, caller, accounts.lock(userId).orElseThrow());
    }
    log.act(
        act,
        LogEntry.of(
            Operation.CHANGE,
            FUNCTION,
            "contract " + contractId + " revoked with " + holders.size() + " accounts"));
    return holders.size();
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public Page<Contract> list(PageRequest page) {
    return jdbi.withHandle(
        handle ->
            PagedRows.read(
                handle.createQuery(Accounts.sql("list-contracts")), page, ContractsBean::contract));
  }

  private static Contract contract(ResultSet row) throws SQLException {
    return new Contract(
        row.getLong("contract_id"),
        row.getString("firm"),
        row.getString("re_contractor"),
        row.getString("approval"),
        row.getObject("approved_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getBoolean("revoked"),
        row.getLong("accounts"));
  }
}
