package osame.receipt.slip;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Yen;
import osame.letter.LetterContent;
import osame.operations.api.BusinessDates;
import osame.operations.api.Letter;
import osame.operations.api.LetterDraft;
import osame.operations.api.Letters;
import osame.operations.api.Parameters;
import osame.receipt.api.PaymentSlip;
import osame.receipt.api.PaymentSlips;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.SlipOrder;
import osame.receipt.charge.ChargeRatesSource;
import osame.receipt.charge.ChargeView;
import osame.receipt.charge.ReceivableLedger;
import osame.receipt.charge.ReceivableLedgers;

/** Issues payment slips. */
@Stateless
@DenyAll
@Local(PaymentSlips.class)
public class PaymentSlipsBean implements PaymentSlips {

  private static final String FUNCTION = "RC-090";
  private static final String FORM = "payment-slip";

  @Inject private Jdbi jdbi;
  @EJB private Parameters parameters;
  @EJB private BusinessDates businessDates;
  @Inject private ChargeRatesSource charges;
  @EJB private Letters letters;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public PaymentSlipsBean() {}

  public PaymentSlipsBean(
      Jdbi jdbi,
      Parameters parameters,
      BusinessDates businessDates,
      Letters letters,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.parameters = parameters;
    this.businessDates = businessDates;
    this.charges = new ChargeRatesSource(parameters);
    this.letters = letters;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS})
  public List<PaymentSlip> preview(String terminal, SlipOrder order) {
    LocalDate today = businessDates.current().value();
    List<SlipHead> heads = jdbi.withHandle(handle -> heads(handle, order, today));
    List<PaymentSlip> slips = jdbi.withHandle(handle -> slips(handle, heads, order, today));
    log.view(
        terminal,
        LogEntry.about(
            Operation.VIEW,
            FUNCTION,
            "slips of " + slips.size() + " receivables",
            List.of(heads.get(0).addresseeNumber())));
    return slips;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS})
  public Letter issue(Act act, SlipOrder order) {
    return jdbi.withHandle(handle -> issue(handle, act, order));
  }

  private Letter issue(Handle handle, Act act, SlipOrder order) {
    LocalDate today = act.businessDate().value();
    handle
        .createQuery(SlipSql.of("lock"))
        .bindArray("receivableIds", Long.class, order.receivableIds())
        .mapTo(Long.class)
        .list();
    List<SlipHead> heads = heads(handle, order, today);
    List<PaymentSlip> slips = slips(handle, heads, order, today);
    SlipHead first = heads.get(0);
    Letter letter =
        letters.issue(
            act,
            FORM,
            new LetterDraft(
                "slips " + act.requestId(),
                first.addresseeNumber(),
                new LetterContent(first.recipient(), "", Map.of(), Map.of("slips", rows(slips)))));
    if (isRecorded(handle, letter)) {
      return letter;
    }
    slips.forEach(slip -> add(handle, act, slip, letter));
    log.act(
        act,
        new LogEntry(
            Operation.PRINT,
            FUNCTION,
            "slips as letter " + letter.letterId(),
            List.of(first.addresseeNumber()),
            slips.size(),
            slips.stream().map(PaymentSlip::total).reduce(Yen.ZERO, Yen::plus),
            null));
    return letter;
  }

  /** The letter of a repeated request is that of the first. */
  private static boolean isRecorded(Handle handle, Letter letter) {
    return handle
        .createQuery(SlipSql.of("is-recorded"))
        .bind("letterId", letter.letterId())
        .mapTo(Boolean.class)
        .one();
  }

  private static List<SlipHead> heads(Handle handle, SlipOrder order, LocalDate today) {
    if (order.receivableIds().isEmpty()) {
      throw new ReceiptException("RC-E-082");
    }
    if (order.payBy().isBefore(today)) {
      throw new ReceiptException("RC-E-084", order.payBy());
    }
    List<SlipHead> heads = SlipHead.read(handle, order.receivableIds(), today);
    if (heads.size() < order.receivableIds().stream().distinct().count()) {
      throw new ReceiptException("RC-E-050", order.receivableIds());
    }
    if (heads.stream().map(SlipHead::addresseeNumber).distinct().count() > 1) {
      throw new ReceiptException("RC-E-083");
    }
    return heads;
  }

  private List<PaymentSlip> slips(
      Handle handle, List<SlipHead> heads, SlipOrder order, LocalDate today) {
    Map<Long, ReceivableLedger> ledgers = ReceivableLedgers.read(handle, order.receivableIds());
    SlipBarcodes barcodes = SlipBarcodes.inForce(parameters, today);
    List<PaymentSlip> slips = new ArrayList<>();
    for (SlipHead head : heads) {
      PaymentSlip slip = slip(head, ledgers.get(head.receivableId()), order, barcodes);
      if (slip.total().isPositive()) {
        slips.add(slip);
      }
    }
    if (slips.isEmpty()) {
      throw new ReceiptException("RC-E-082");
    }
    return slips;
  }

  private PaymentSlip slip(
      SlipHead head, ReceivableLedger ledger, SlipOrder order, SlipBarcodes barcodes) {
    Yen tax = head.taxBalance();
    if (order.part() != null) {
      boolean part = order.receivableIds().size() == 1 && order.part().isPositive();
      if (!part || order.part().compareTo(tax) > 0 || order.withCharge()) {
        throw new ReceiptException("RC-E-082");
      }
      tax = order.part();
    }
    Yen fee = order.withCharge() ? head.feeBalance() : Yen.ZERO;
    Yen charge = order.withCharge() ? charge(ledger, order.payBy()) : Yen.ZERO;
    Yen total = tax.plus(fee).plus(charge);
    String barcode = barcodes.digits(head.key(), head.issued(), order.payBy(), total).orElse(null);
    return new PaymentSlip(
        head.receivableId(),
        head.key(),
        head.taxItemName(),
        head.dueDate(),
        order.payBy(),
        tax,
        fee,
        charge,
        head.issued(),
        barcode);
  }

  /** What is definite and unpaid, else what the rule makes of the day. */
  private Yen charge(ReceivableLedger ledger, LocalDate payBy) {
    if (ledger.taxBalance().isZero()) {
      return ledger.chargeBalance();
    }
    ChargeView view = ChargeView.of(ledger, payBy, charges.rates(), charges.switches(payBy));
    if (view.missingYear() != null) {
      throw new ReceiptException("RC-E-051", String.valueOf(view.missingYear()));
    }
    return view.charge();
  }

  private static List<Map<String, String>> rows(List<PaymentSlip> slips) {
    return slips.stream().map(PaymentSlipsBean::row).toList();
  }

  private static Map<String, String> row(PaymentSlip slip) {
    Map<String, String> row = new HashMap<>();
    row.put("year-name", SlipText.year(slip.key().levyYear()));
    row.put("tax-item-name", slip.taxItemName());
    row.put("installment-name", SlipText.installment(slip.key().installment()));
    row.put("notice-number", slip.key().noticeNumber().value());
    row.put("tax", String.valueOf(slip.tax().value()));
    row.put("amount", String.valueOf(slip.total().value()));
    row.put("due-date", slip.payBy().toString());
    Yen added = slip.fee().plus(slip.charge());
    if (added.isPositive()) {
      row.put("delinquency-charge", String.valueOf(added.value()));
    }
    if (slip.storeBarcode() != null) {
      row.put("store-barcode", slip.storeBarcode());
      row.put("use-by", slip.payBy().toString());
    }
    return row;
  }

  private void add(Handle handle, Act act, PaymentSlip slip, Letter letter) {
    handle
        .createUpdate(SlipSql.of("add"))
        .bind("receivableId", slip.receivableId())
        .bind("reissue", slip.reissue())
        .bind("payBy", slip.payBy())
        .bind("tax", slip.tax().value())
        .bind("fee", slip.fee().value())
        .bind("charge", slip.charge().value())
        .bind("barcode", slip.storeBarcode())
        .bind("letterId", letter.letterId())
        .bind("issuedOn", act.businessDate().value())
        .bind("officer", session.getCallerPrincipal().getName())
        .execute();
  }
}
