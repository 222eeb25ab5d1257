package osame.receipt.hold;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.ReceivableHold;
import osame.receipt.api.ReceivableHolds;

/** Keeps the holds that arrears decides. */
@Stateless
@DenyAll
@Local(ReceivableHolds.class)
public class ReceivableHoldsBean implements ReceivableHolds {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public ReceivableHoldsBean() {}

  public ReceivableHoldsBean(Jdbi jdbi, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({Roles.ARREARS, Roles.BATCH})
  public long set(Act act, ReceivableHold hold) {
    return jdbi.withHandle(handle -> set(handle, act, hold));
  }

  private long set(Handle handle, Act act, ReceivableHold hold) {
    AddresseeNumber addressee = lockReceivable(handle, hold.receivableId());
    Optional<Long> before =
        handle
            .createQuery(sql("find-request"))
            .bind("requestId", act.requestId())
            .bind("receivableId", hold.receivableId())
            .mapTo(Long.class)
            .findOne();
    if (before.isPresent()) {
      return before.get();
    }
    long overlapping =
        handle
            .createQuery(sql("overlaps"))
            .bind("receivableId", hold.receivableId())
            .bind("kind", hold.kind().name())
            .bind("from", hold.period().from())
            .bind("until", hold.period().until())
            .mapTo(Long.class)
            .one();
    if (overlapping > 0) {
      throw new ReceiptException("RC-E-080", hold.period().from());
    }
    log(act, "hold " + hold.kind() + " on receivable " + hold.receivableId(), addressee);
    return handle
        .createQuery(sql("add"))
        .bind("receivableId", hold.receivableId())
        .bind("kind", hold.kind().name())
        .bind("from", hold.period().from())
        .bind("until", hold.period().until())
        .bind("article", hold.article())
        .bind("exempts", hold.exemption() == null ? null : hold.exemption().name())
        .bind("requestId", act.requestId())
        .bind("officer", session.getCallerPrincipal().getName())
        .mapTo(Long.class)
        .one();
  }

  @Override
  @RolesAllowed({Roles.ARREARS, Roles.BATCH})
  public void end(Act act, long holdId, LocalDate lastDay) {
    jdbi.useHandle(
        handle -> {
          long receivableId =
              handle
                  .createQuery(sql("end"))
                  .bind("holdId", holdId)
                  .bind("lastDay", lastDay)
                  .bind("until", lastDay.plusDays(1))
                  .mapTo(Long.class)
                  .findOne()
                  .orElseThrow(() -> new ReceiptException("RC-E-081", lastDay));
          log(act, "end of hold " + holdId, lockReceivable(handle, receivableId));
        });
  }

  @Override
  @RolesAllowed({Roles.ARREARS, Roles.RECEIPT, Roles.AUDITOR, Roles.BATCH})
  public List<ReceivableHold> of(long receivableId) {
    return jdbi.withHandle(handle -> HoldRows.read(handle, List.of(receivableId)));
  }

  private static AddresseeNumber lockReceivable(Handle handle, long receivableId) {
    return handle
        .createQuery(sql("addressee"))
        .bind("receivableId", receivableId)
        .map((row, context) -> new AddresseeNumber(row.getString(1)))
        .findOne()
        .orElseThrow(() -> new ReceiptException("RC-E-050", receivableId));
  }

  private void log(Act act, String subject, AddresseeNumber addressee) {
    log.act(act, LogEntry.about(Operation.CHANGE, "RC-095", subject, List.of(addressee)));
  }

  private static String sql(String name) {
    return SQL.locate("osame.receipt.hold." + name);
  }
}
