package osame.receipt.reversal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.receipt.api.PostingKind;
import osame.receipt.api.ReceiptException;
import osame.receipt.charge.ChargeSettlement;
import osame.receipt.posting.PostingEngine;
import osame.receipt.posting.PostingRulesSource;

/** Undoes payments and files in the caller's transaction, and logs it. */
@Stateless
@DenyAll
@LocalBean
public class UndoBean {

  private static final String FUNCTION = "RC-030";

  @Inject private PostingRulesSource rules;
  @Inject private ChargeSettlement charges;
  @EJB private OperationLog log;

  public UndoBean() {}

  public UndoBean(PostingRulesSource rules, ChargeSettlement charges, OperationLog log) {
    this.rules = rules;
    this.charges = charges;
    this.log = log;
  }

  /**
   * What was undone.
   *
   * @param postingId the posting under which it stands
   */
  public record Undone(long postingId, ReversalTotals totals) {}

  /** Takes back what stands of a payment file. */
  @RolesAllowed(Roles.BATCH)
  public Undone file(Handle handle, Act act, long paymentFileId, String recordedBy) {
    return undo(
        handle,
        act,
        engine -> engine.file(paymentFileId),
        "undo of payment file " + paymentFileId,
        recordedBy);
  }

  /** Takes back one payment. */
  @RolesAllowed(Roles.BATCH)
  public Undone line(Handle handle, Act act, long postingId, int line, String recordedBy) {
    return undo(
        handle,
        act,
        engine -> engine.line(postingId, line),
        "undo of line " + line + " of posting " + postingId,
        recordedBy);
  }

  private Undone undo(
      Handle handle, Act act, Consumer<ReversalEngine> wanted, String subject, String recordedBy) {
    ReversalEngine engine =
        ReversalEngine.begin(handle, rules.inForce(act.businessDate().value()), charges);
    wanted.accept(engine);
    long postingId =
        PostingEngine.record(handle, PostingKind.REVERSAL, act, recordedBy)
            .orElseThrow(() -> new ReceiptException("RC-E-181"));
    ReversalTotals totals = engine.reverse(postingId, act.businessDate().value(), act.reason());
    long logId =
        log.act(
            act,
            LogEntry.batch(
                FUNCTION, subject, totals.lines(), totals.total(), engine.subjectsDigest()));
    engine.logSubjects(logId);
    return new Undone(postingId, totals);
  }
}
