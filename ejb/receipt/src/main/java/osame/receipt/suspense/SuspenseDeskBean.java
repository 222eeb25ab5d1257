package osame.receipt.suspense;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.receipt.api.PostingKind;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.ReceivableKey;
import osame.receipt.api.Suspense;
import osame.receipt.api.SuspenseDesk;
import osame.receipt.posting.PaymentAttempt;
import osame.receipt.posting.PostingEngine;
import osame.receipt.posting.PostingRulesSource;

/**
 * Works suspense off. Until then the money is no revenue; so it is booked on the business date of
 * the act, whose fiscal year decides, while the payer's day stays what it was.
 */
@Stateless
@DenyAll
@Local(SuspenseDesk.class)
public class SuspenseDeskBean implements SuspenseDesk {

  private static final String FUNCTION = "RC-024";

  /** SQLSTATE when a lock is not to be had in time, and that of a closed accounting day. */
  private static final String LOCK_TIMEOUT = "55P03";

  private static final String CLOSED_DAY = "OS001";

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @Inject private PostingRulesSource rules;
  @Resource private SessionContext session;

  public SuspenseDeskBean() {}

  SuspenseDeskBean(Jdbi jdbi, OperationLog log, PostingRulesSource rules, SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.rules = rules;
    this.session = session;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<Suspense> open(String owner, PageRequest page) {
    return jdbi.withHandle(handle -> SuspenseRows.open(handle, owner, page));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void assign(Act act, long suspenseId, String owner) {
    jdbi.useHandle(
        handle -> {
          if (SuspenseRows.hold(handle, suspenseId)
                  .orElseThrow(() -> unknown(suspenseId))
                  .resolvedBy()
              != null) {
            throw new ReceiptException("RC-E-031");
          }
          handle
              .createUpdate(SuspenseRows.sql("assign"))
              .bind("suspenseId", suspenseId)
              .bind("owner", owner)
              .execute();
        });
    log.act(act, LogEntry.of(Operation.CHANGE, FUNCTION, "suspense " + suspenseId));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void post(Act act, long suspenseId, ReceivableKey key, PaidOn paidOn) {
    resolve(
        act,
        suspenseId,
        paidOn,
        (handle, resolution) -> {
          Suspense s = resolution.suspense();
          PostingEngine engine = PostingEngine.begin(handle);
          engine
              .attempts()
              .add(
                  new PaymentAttempt(
                      s.line(),
                      key,
                      s.amount(),
                      resolution.paidOn(),
                      s.channel(),
                      s.institution(),
                      s.keyAsReceived(),
                      null));
          engine.stage();
          long matched =
              engine
                  .post(
                      resolution.postingId(),
                      new ReceivedOn(act.businessDate().value()),
                      rules.inForce(act.businessDate().value()).decidedByReceivedOn())
                  .matched();
          if (matched == 0) {
            throw new ReceiptException("RC-E-032");
          }
          logFor(act, s, engine.subjects());
        });
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void makeOverpayment(Act act, long suspenseId, AddresseeNumber addressee, PaidOn paidOn) {
    resolve(
        act,
        suspenseId,
        paidOn,
        (handle, resolution) -> {
          int added =
              handle
                  .createUpdate(SuspenseRows.sql("add-overpayment"))
                  .bind("suspenseId", suspenseId)
                  .bind("addressee", addressee.value())
                  .bind("paidOn", resolution.paidOn().value())
                  .bind("receivedOn", act.businessDate().value())
                  .bind("postingId", resolution.postingId())
                  .execute();
          if (added == 0) {
            throw new ReceiptException("RC-E-036");
          }
          logFor(act, resolution.suspense(), List.of(addressee));
        });
  }

  /** A row on its way out. */
  private record Resolution(Suspense suspense, PaidOn paidOn, long postingId) {}

  /** Locks the row, does the work, and marks the row as worked off; a repeated request is idle. */
  private void resolve(
      Act act, long suspenseId, PaidOn stated, BiConsumer<Handle, Resolution> work) {
    try {
      jdbi.useHandle(
          handle -> {
            PostingEngine.waitBriefly(handle);
            SuspenseRows.Held held =
                SuspenseRows.hold(handle, suspenseId).orElseThrow(() -> unknown(suspenseId));
            if (act.requestId().equals(held.resolvedBy())) {
              return;
            }
            if (held.resolvedBy() != null) {
              throw new ReceiptException("RC-E-031");
            }
            PaidOn paidOn = paidOn(held.suspense(), stated);
            Optional<Long> postingId =
                PostingEngine.record(
                    handle, PostingKind.SUSPENSE, act, session.getCallerPrincipal().getName());
            if (postingId.isEmpty()) {
              throw new ReceiptException("RC-E-031");
            }
            work.accept(handle, new Resolution(held.suspense(), paidOn, postingId.get()));
            handle
                .createUpdate(SuspenseRows.sql("resolve"))
                .bind("suspenseId", suspenseId)
                .bind("postingId", postingId.get())
                .bind("remark", act.reason())
                .execute();
          });
    } catch (JdbiException e) {
      throw explained(e, act);
    }
  }

  private static PaidOn paidOn(Suspense suspense, PaidOn stated) {
    PaidOn paidOn = suspense.paidOn() == null ? stated : suspense.paidOn();
    if (paidOn == null) {
      throw new ReceiptException("RC-E-033");
    }
    if (paidOn.value().isAfter(suspense.receivedOn().value())) {
      throw new ReceiptException("RC-E-034", paidOn.value(), suspense.receivedOn().value());
    }
    return paidOn;
  }

  private void logFor(Act act, Suspense suspense, List<AddresseeNumber> addressees) {
    String subject = "suspense " + suspense.suspenseId();
    log.act(
        act,
        new LogEntry(Operation.CHANGE, FUNCTION, subject, addressees, 1, suspense.amount(), null));
  }

  private static ReceiptException unknown(long suspenseId) {
    return new ReceiptException("RC-E-030", suspenseId);
  }

  private static RuntimeException explained(JdbiException e, Act act) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        if (LOCK_TIMEOUT.equals(sql.getSQLState())) {
          return new ReceiptException("RC-E-035");
        }
        if (CLOSED_DAY.equals(sql.getSQLState())) {
          return new ReceiptException("RC-E-012", act.businessDate().value());
        }
      }
    }
    return e;
  }
}
