package osame.receipt.inquiry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.addressing.api.Addressees;
import osame.foundation.AddresseeNumber;
import osame.foundation.NoticeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeResult;
import osame.foundation.law.ChargeSwitches;
import osame.foundation.law.DelinquencyCharge;
import osame.foundation.law.MissingRateException;
import osame.operations.api.UseSuspensions;
import osame.receipt.api.ChargeExplanation;
import osame.receipt.api.Entry;
import osame.receipt.api.LevyHistoryRow;
import osame.receipt.api.PersonAccount;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.ReceiptInquiry;
import osame.receipt.api.Receivable;
import osame.receipt.charge.ChargeRatesSource;
import osame.receipt.charge.ReceivableLedger;
import osame.receipt.charge.ReceivableLedgers;

/** Answers what officers ask about an account; whose data is shown is logged first. */
@Stateless
@DenyAll
@Local(ReceiptInquiry.class)
public class ReceiptInquiryBean implements ReceiptInquiry {

  private static final String FUNCTION = "RC-099";

  @Inject private Jdbi jdbi;
  @Inject private ChargeRatesSource source;
  @EJB private Addressees addressees;
  @EJB private OperationLog log;
  @EJB private UseSuspensions suspensions;

  public ReceiptInquiryBean() {}

  public ReceiptInquiryBean(
      Jdbi jdbi,
      ChargeRatesSource source,
      Addressees addressees,
      OperationLog log,
      UseSuspensions suspensions) {
    this.jdbi = jdbi;
    this.source = source;
    this.addressees = addressees;
    this.log = log;
    this.suspensions = suspensions;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR})
  public Optional<PersonAccount> account(
      String terminal, AddresseeNumber number, LocalDate chargeDay) {
    logView(terminal, "account", number);
    return addressees
        .find(terminal, number)
        .map(
            addressee ->
                jdbi.withHandle(
                    handle ->
                        AccountHead.read(
                            handle,
                            addressee,
                            chargeDay,
                            source.rates(),
                            source.switches(chargeDay))));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR})
  public Page<Receivable> receivables(
      String terminal,
      AddresseeNumber number,
      LocalDate chargeDay,
      boolean includePaid,
      PageRequest page) {
    logView(terminal, "receivables", number);
    return jdbi.withHandle(
        handle -> rows(handle, chargeDay).ofPerson(number, chargeDay, includePaid, page));
  }

  private ReceivableRows rows(Handle handle, LocalDate day) {
    return new ReceivableRows(handle, source.rates(), source.switches(day));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR})
  public List<Entry> entries(String terminal, long receivableId) {
    return jdbi.withHandle(
        handle -> {
          logView(terminal, "entries", owner(handle, receivableId));
          return EntryRows.ofReceivable(handle, receivableId);
        });
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR})
  public Page<Entry> payments(String terminal, AddresseeNumber number, PageRequest page) {
    logView(terminal, "payments", number);
    return jdbi.withHandle(handle -> EntryRows.payments(handle, number, page));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR})
  public List<LevyHistoryRow> levies(String terminal, long receivableId) {
    return jdbi.withHandle(
        handle -> {
          logView(terminal, "levies", owner(handle, receivableId));
          return EntryRows.levies(handle, receivableId);
        });
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR})
  public ChargeExplanation charge(String terminal, long receivableId, LocalDate day) {
    return jdbi.withHandle(
        handle -> {
          ChargeRates rates = source.rates();
          ChargeSwitches switches = source.switches(day);
          Receivable receivable =
              new ReceivableRows(handle, rates, switches)
                  .one(receivableId, day)
                  .orElseThrow(() -> new ReceiptException("RC-E-050", receivableId));
          logView(terminal, "delinquency charge", receivable.addresseeNumber());
          ChargeResult trace = trace(handle, receivableId, day, rates, switches);
          return new ChargeExplanation(
              receivable,
              trace,
              source.citations(trace.articles(), receivable.key().taxItem(), receivable.dueDate()));
        });
  }

  private static ChargeResult trace(
      Handle handle, long receivableId, LocalDate day, ChargeRates rates, ChargeSwitches switches) {
    ReceivableLedger ledger =
        ReceivableLedgers.read(handle, List.of(receivableId)).get(receivableId);
    try {
      return DelinquencyCharge.asOf(day, ledger.chargeFacts(), rates, switches);
    } catch (MissingRateException e) {
      throw new ReceiptException("RC-E-051", e.year());
    }
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR})
  public List<AddresseeNumber> byNoticeNumber(String terminal, NoticeNumber noticeNumber) {
    List<AddresseeNumber> found =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(Sql.of("by-notice"))
                    .bind("noticeNumber", noticeNumber.value())
                    .mapTo(String.class)
                    .map(AddresseeNumber::new)
                    .list());
    log.view(terminal, LogEntry.about(Operation.SEARCH, FUNCTION, "by notice number", found));
    return found;
  }

  private static AddresseeNumber owner(Handle handle, long receivableId) {
    return handle
        .createQuery(Sql.of("owner"))
        .bind("receivableId", receivableId)
        .mapTo(String.class)
        .findOne()
        .map(AddresseeNumber::new)
        .orElseThrow(() -> new ReceiptException("RC-E-050", receivableId));
  }

  /** Logs the view; of a person whose use is suspended there is none without the permission. */
  private void logView(String terminal, String what, AddresseeNumber number) {
    suspensions.require(terminal, number);
    log.view(terminal, LogEntry.about(Operation.VIEW, FUNCTION, what, List.of(number)));
  }
}
