package osame.receipt.posting;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.foundation.Yen;
import osame.receipt.api.PendingCharges;
import osame.receipt.api.PostingKind;
import osame.receipt.charge.ChargeSettlement;

/** Settles the charges that waited for a rate, once an administrator has entered it. */
@Stateless
@DenyAll
@Local(PendingCharges.class)
public class PendingChargesBean implements PendingCharges {

  @Inject private Jdbi jdbi;
  @Inject private ChargeSettlement settlement;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public PendingChargesBean() {}

  public PendingChargesBean(
      Jdbi jdbi, ChargeSettlement settlement, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.settlement = settlement;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.BATCH})
  public long assess(Act act) {
    return jdbi.withHandle(handle -> assess(handle, act));
  }

  private long assess(Handle handle, Act act) {
    PostingEngine.takeTurn(handle);
    Map<Long, Integer> lines = new HashMap<>();
    for (long receivableId : handle.createQuery(Sql.of("lock-pending")).mapTo(Long.class).list()) {
      lines.put(receivableId, lines.size() + 1);
    }
    Optional<Long> postingId =
        lines.isEmpty()
            ? Optional.empty()
            : PostingEngine.record(
                handle, PostingKind.CHARGE, act, session.getCallerPrincipal().getName());
    if (postingId.isEmpty()) {
      return 0;
    }
    settlement.settle(handle, postingId.get(), act.businessDate().value(), lines);
    List<AddresseeNumber> settled =
        handle
            .createQuery(Sql.of("no-longer-pending"))
            .bindArray("receivableIds", Long.class, List.copyOf(lines.keySet()))
            .map((row, context) -> new AddresseeNumber(row.getString(1)))
            .list();
    log.act(
        act,
        new LogEntry(
            Operation.CHANGE,
            "RC-095",
            "pending delinquency charges",
            settled.stream().distinct().toList(),
            settled.size(),
            Yen.ZERO,
            null));
    return settled.size();
  }
}
