package osame.receipt.batch;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.receipt.api.BatchDesk;
import osame.receipt.api.BatchEntry;
import osame.receipt.api.BatchKind;
import osame.receipt.api.BatchLine;
import osame.receipt.api.PaymentBatch;
import osame.receipt.api.ReceiptException;
import osame.receipt.closing.ClosedDays;
import osame.receipt.posting.BarcodeKeysSource;
import osame.receipt.posting.PostingRulesSource;

/** The desk at which payments are keyed or scanned. */
@Stateless
@DenyAll
@Local(BatchDesk.class)
public class BatchDeskBean implements BatchDesk {

  private static final String NOTICES = "RC-021";
  private static final String TILL = "RC-109";
  private static final Pattern INSTITUTION = Pattern.compile("[0-9A-Za-z]{1,10}");

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @Inject private PostingRulesSource rules;
  @Inject private BarcodeKeysSource barcodes;
  @Resource private SessionContext session;

  public BatchDeskBean() {}

  public BatchDeskBean(
      Jdbi jdbi,
      OperationLog log,
      PostingRulesSource rules,
      BarcodeKeysSource barcodes,
      SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.rules = rules;
    this.barcodes = barcodes;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long openTill(Act act, Yen floatAmount) {
    return open(act, BatchKind.TILL, act.businessDate().value(), null, floatAmount, null);
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long openNotices(Act act, ReceivedOn receivedOn, String institution, Yen stated) {
    if (receivedOn.value().isAfter(act.businessDate().value())) {
      throw new ReceiptException("RC-E-014", receivedOn.value());
    }
    if (!INSTITUTION.matcher(institution).matches()) {
      throw new ReceiptException("RC-E-206");
    }
    return open(act, BatchKind.PAID_NOTICES, receivedOn.value(), institution, Yen.ZERO, stated);
  }

  private long open(
      Act act, BatchKind kind, LocalDate day, String institution, Yen floatAmount, Yen stated) {
    if (floatAmount.value() < 0 || stated != null && stated.value() < 0) {
      throw new ReceiptException("RC-E-204");
    }
    return jdbi.withHandle(
        handle -> {
          if (ClosedDays.contain(handle, day)) {
            throw new ReceiptException("RC-E-012", day);
          }
          Optional<Long> added =
              handle
                  .createQuery(Sql.of("open"))
                  .bind("requestId", act.requestId())
                  .bind("kind", kind.name())
                  .bind("receivedOn", day)
                  .bind("institution", institution)
                  .bind("float", floatAmount.value())
                  .bind("stated", stated == null ? null : stated.value())
                  .bind("officer", officer())
                  .mapTo(Long.class)
                  .findOne();
          long id = added.orElseGet(() -> BatchPosting.sameRequest(handle, act));
          if (added.isPresent()) {
            log.act(act, LogEntry.of(Operation.CREATE, function(kind), "payment batch " + id));
          }
          return id;
        });
  }

  private static String function(BatchKind kind) {
    return kind == BatchKind.TILL ? TILL : NOTICES;
  }

  private String officer() {
    return session.getCallerPrincipal().getName();
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Optional<PaymentBatch> find(long paymentFileId) {
    return jdbi.withHandle(handle -> BatchRows.find(handle, paymentFileId));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<PaymentBatch> list(PageRequest page) {
    return jdbi.withHandle(handle -> BatchRows.list(handle, page));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<BatchLine> lines(long paymentFileId, PageRequest page) {
    return jdbi.withHandle(handle -> BatchRows.lines(handle, paymentFileId, page));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public BatchLine add(Act act, long paymentFileId, BatchEntry entry) {
    return jdbi.withHandle(
        handle -> {
          Optional<BatchLine> before = BatchRows.ofRequest(handle, act.requestId());
          if (before.isPresent()) {
            return before.get();
          }
          PaymentBatch batch = BatchPosting.hold(handle, paymentFileId);
          LocalDate day = act.businessDate().value();
          EntryKeys.Found found = new EntryKeys(handle, barcodes.inForce(day)).find(entry);
          if (found.receivableId() == null && batch.isTill()) {
            throw new ReceiptException("RC-E-203");
          }
          handle
              .createUpdate(Sql.of("add-line"))
              .bind("id", paymentFileId)
              .bind("receivableId", found.receivableId())
              .bind("asKeyed", found.asKeyed())
              .bind("amount", found.amount().value())
              .bind("paidOn", paidOn(batch, entry).value())
              .bind("requestId", act.requestId())
              .bind("officer", officer())
              .execute();
          BatchLine added = BatchRows.ofRequest(handle, act.requestId()).orElseThrow();
          String subject = "payment batch line " + added.receiptNumber();
          log.act(act, LogEntry.of(Operation.CREATE, function(batch.kind()), subject));
          return added;
        });
  }

  /** At the counter the money is received when it is paid. */
  private static PaidOn paidOn(PaymentBatch batch, BatchEntry entry) {
    if (batch.isTill()) {
      return new PaidOn(batch.receivedOn().value());
    }
    if (entry.paidOn() == null || entry.paidOn().value().isAfter(batch.receivedOn().value())) {
      throw new ReceiptException("RC-E-204");
    }
    return entry.paidOn();
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void voidLine(Act act, long paymentFileId, int line) {
    jdbi.useHandle(
        handle -> {
          PaymentBatch batch = BatchPosting.hold(handle, paymentFileId);
          int voided =
              handle
                  .createUpdate(Sql.of("void-line"))
                  .bind("id", paymentFileId)
                  .bind("line", line)
                  .bind("reason", act.reason())
                  .execute();
          if (voided == 0) {
            throw new ReceiptException("RC-E-200");
          }
          String subject = "voided payment batch line %d-%03d".formatted(paymentFileId, line);
          log.act(act, LogEntry.of(Operation.CHANGE, function(batch.kind()), subject));
        });
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void fix(Act act, long paymentFileId, Yen stated, String remark) {
    BatchPosting.locked(
        () ->
            jdbi.useHandle(
                handle -> {
                  PaymentBatch batch = BatchPosting.hold(handle, paymentFileId);
                  Yen difference = stated.minus(batch.expected());
                  boolean explained = batch.isTill() && remark != null && !remark.isBlank();
                  if (!difference.isZero() && !explained) {
                    throw new ReceiptException(
                        "RC-E-205", stated.value(), batch.expected().value());
                  }
                  handle
                      .createUpdate(Sql.of("count"))
                      .bind("id", paymentFileId)
                      .bind("stated", stated.value())
                      .bind("fees", batch.fees().value())
                      .bind("difference", difference.value())
                      .bind("remark", difference.isZero() ? null : remark.strip())
                      .execute();
                  BatchPosting posting = new BatchPosting(handle, act, officer());
                  long logId =
                      log.act(
                          act,
                          posting.post(
                              batch,
                              rules.inForce(act.businessDate().value()),
                              function(batch.kind())));
                  posting.logSubjects(logId);
                }));
  }
}
