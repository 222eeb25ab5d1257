package osame.receipt.demand;

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
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.foundation.FiscalYear;
import osame.foundation.law.DemandDays;
import osame.operations.api.Letters;
import osame.operations.api.Parameters;
import osame.receipt.api.Demand;
import osame.receipt.api.DemandDispatch;
import osame.receipt.api.DemandPull;
import osame.receipt.api.DemandRunState;
import osame.receipt.api.PostingKind;
import osame.receipt.api.ReceiptException;
import osame.receipt.posting.PostingEngine;

/** What happens to printed demand notices. */
@Stateless
@DenyAll
@Local(DemandDispatch.class)
public class DemandDispatchBean implements DemandDispatch {

  /** Yen of the demand fee by ordinance (Local Tax Act article 330); 0 where it was abolished. */
  public static final String FEE = "receipt.demand.fee";

  private static final String PULL = "RC-110";
  private static final String RETURN = "RC-094";

  @Inject private Jdbi jdbi;
  @EJB private Parameters parameters;
  @EJB private Letters letters;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public DemandDispatchBean() {}

  public DemandDispatchBean(
      Jdbi jdbi, Parameters parameters, Letters letters, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.parameters = parameters;
    this.letters = letters;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public Demand pull(Act act, long demandRunId, long letterNumber) {
    return jdbi.withHandle(handle -> pull(handle, act, demandRunId, letterNumber));
  }

  private Demand pull(Handle handle, Act act, long demandRunId, long letterNumber) {
    LockedRun.in(DemandRunState.PRINTED, handle, demandRunId);
    long demandId =
        handle
            .createQuery(DemandSql.of("find-letter"))
            .bind("runId", demandRunId)
            .bind("number", letterNumber)
            .mapTo(Long.class)
            .findOne()
            .orElseThrow(() -> new ReceiptException("RC-E-074", letterNumber));
    DemandPull why =
        handle
            .createQuery(DemandSql.of("why-pull"))
            .bind("demandId", demandId)
            .bind("day", act.businessDate().value())
            .map((row, context) -> DemandPull.valueOf(row.getString(1)))
            .one();
    int pulled =
        handle
            .createUpdate(DemandSql.of("pull"))
            .bind("demandId", demandId)
            .bind("pulledFor", why.name())
            .bind("remark", act.reason())
            .execute();
    Demand demand = one(handle, demandId);
    if (pulled > 0) {
      letters.withdraw(act, demand.letterId());
      log(act, Operation.CHANGE, PULL, "demand " + demandId + " pulled", demand.addresseeNumber());
    }
    return demand;
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void confirm(Act act, long demandRunId, LocalDate dispatchedOn) {
    jdbi.useHandle(handle -> confirm(handle, act, demandRunId, dispatchedOn));
  }

  private void confirm(Handle handle, Act act, long demandRunId, LocalDate dispatchedOn) {
    LockedRun run = LockedRun.in(DemandRunState.PRINTED, handle, demandRunId);
    requireBetween(run.extractedOn(), dispatchedOn, act);
    long waiting = count(handle, "count-waiting", demandRunId, dispatchedOn);
    if (waiting > 0) {
      throw new ReceiptException("RC-E-088", waiting);
    }
    // Who pays now waits for the commit: what is confirmed was owed at that moment.
    handle
        .createQuery(DemandSql.of("lock-receivables"))
        .bind("runId", demandRunId)
        .mapTo(Long.class)
        .forEach(id -> {});
    long left = count(handle, "count-to-pull", demandRunId, dispatchedOn);
    if (left > 0) {
      throw new ReceiptException("RC-E-075", left);
    }
    handle
        .createUpdate(DemandSql.of("confirm"))
        .bind("runId", demandRunId)
        .bind("dispatchedOn", dispatchedOn)
        .execute();
    handle
        .createUpdate(DemandSql.of("confirm-run"))
        .bind("runId", demandRunId)
        .bind("dispatchedOn", dispatchedOn)
        .bind("postingId", enterFees(handle, act, demandRunId, dispatchedOn))
        .execute();
    DemandLog.write(handle, log, act, demandRunId, "demand run " + demandRunId + " dispatched");
  }

  private static long count(Handle handle, String what, long demandRunId, LocalDate day) {
    return handle
        .createQuery(DemandSql.of(what))
        .bind("runId", demandRunId)
        .bind("day", day)
        .mapTo(Long.class)
        .one();
  }

  /** The fee that the ordinance has on the day of dispatch; old ones stay payable. */
  private Long enterFees(Handle handle, Act act, long demandRunId, LocalDate dispatchedOn) {
    long fee = parameters.find(FEE, dispatchedOn).map(Long::valueOf).orElse(0L);
    if (fee == 0) {
      return null;
    }
    LocalDate today = act.businessDate().value();
    long postingId = record(handle, act).orElseThrow();
    handle
        .createUpdate(DemandSql.of("enter-fees"))
        .bind("runId", demandRunId)
        .bind("postingId", postingId)
        .bind("fee", fee)
        .bind("businessDate", today)
        .bind("fiscalYear", FiscalYear.containing(today).value())
        .execute();
    handle
        .createUpdate(DemandSql.of("add-fees"))
        .bind("runId", demandRunId)
        .bind("fee", fee)
        .execute();
    return postingId;
  }

  private Optional<Long> record(Handle handle, Act act) {
    return PostingEngine.record(
        handle, PostingKind.DEMAND, act, session.getCallerPrincipal().getName());
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public Demand returned(Act act, FiscalYear letterYear, long letterNumber, LocalDate returnedOn) {
    return jdbi.withHandle(
        handle -> {
          long demandId =
              handle
                  .createQuery(DemandSql.of("lock-returned"))
                  .bind("letterYear", letterYear.value())
                  .bind("number", letterNumber)
                  .map((row, context) -> row.getLong("demand_id"))
                  .findOne()
                  .orElseThrow(() -> new ReceiptException("RC-E-077", letterNumber));
          requireBetween(one(handle, demandId).dispatchedOn(), returnedOn, act);
          handle
              .createUpdate(DemandSql.of("return"))
              .bind("demandId", demandId)
              .bind("returnedOn", returnedOn)
              .bind("remark", act.reason())
              .execute();
          Demand demand = one(handle, demandId);
          String subject = "demand " + demandId + " came back";
          log(act, Operation.CHANGE, RETURN, subject, demand.addresseeNumber());
          return demand;
        });
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public int publish(Act act, List<Long> demandIds, LocalDate postedOn) {
    requireBetween(LocalDate.MIN, postedOn, act);
    return jdbi.withHandle(
        handle -> {
          List<AddresseeNumber> served =
              handle
                  .createQuery(DemandSql.of("publish"))
                  .bindArray("demandIds", Long.class, demandIds)
                  .bind("postedOn", postedOn)
                  .bind("servedOn", DemandDays.servedByPublication(postedOn))
                  .map((row, context) -> new AddresseeNumber(row.getString(1)))
                  .list();
          if (served.size() != demandIds.size() || served.isEmpty()) {
            throw new ReceiptException("RC-E-078", demandIds.size() - served.size());
          }
          log.act(
              act,
              LogEntry.about(
                  Operation.CHANGE,
                  RETURN,
                  "demands published from " + postedOn,
                  served.stream().distinct().toList()));
          return served.size();
        });
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void withdraw(Act act, long demandId) {
    jdbi.useHandle(
        handle -> {
          Effective effective =
              handle
                  .createQuery(DemandSql.of("lock-effective"))
                  .bind("demandId", demandId)
                  .map(
                      (row, context) ->
                          new Effective(
                              row.getLong("receivable_id"),
                              new AddresseeNumber(row.getString("addressee_number")),
                              row.getLong("fee_balance"),
                              row.getObject("entry_id", Long.class),
                              row.getLong("amount")))
                  .findOne()
                  .orElseThrow(() -> new ReceiptException("RC-E-077", demandId));
          if (effective.feeEntryId() != null) {
            reverseFee(handle, act, effective);
          }
          handle
              .createUpdate(DemandSql.of("withdraw"))
              .bind("demandId", demandId)
              .bind("day", act.businessDate().value())
              .bind("remark", act.reason())
              .execute();
          String subject = "demand " + demandId + " withdrawn";
          log(act, Operation.CHANGE, RETURN, subject, effective.addresseeNumber());
        });
  }

  /**
   * A notice that has an effect.
   *
   * @param feeEntryId the entry of its fee, or null
   */
  private record Effective(
      long receivableId,
      AddresseeNumber addresseeNumber,
      long feeBalance,
      Long feeEntryId,
      long fee) {}

  private void reverseFee(Handle handle, Act act, Effective effective) {
    if (effective.feeBalance() < effective.fee()) {
      throw new ReceiptException("RC-E-079");
    }
    handle
        .createUpdate(DemandSql.of("reverse-fee"))
        .bind("postingId", record(handle, act).orElseThrow())
        .bind("entryId", effective.feeEntryId())
        .bind("businessDate", act.businessDate().value())
        .execute();
    handle
        .createUpdate(DemandSql.of("take-fee"))
        .bind("receivableId", effective.receivableId())
        .bind("fee", effective.fee())
        .execute();
  }

  private static void requireBetween(LocalDate from, LocalDate day, Act act) {
    if (day.isBefore(from) || day.isAfter(act.businessDate().value())) {
      throw new ReceiptException("RC-E-076", day);
    }
  }

  private static Demand one(Handle handle, long demandId) {
    return handle
        .createQuery(DemandSql.of("one"))
        .bind("demandId", demandId)
        .map((row, context) -> DemandRows.demand(row))
        .one();
  }

  private void log(
      Act act, Operation operation, String function, String subject, AddresseeNumber addressee) {
    log.act(act, LogEntry.about(operation, function, subject, List.of(addressee)));
  }
}
