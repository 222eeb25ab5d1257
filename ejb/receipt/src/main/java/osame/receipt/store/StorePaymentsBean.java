package osame.receipt.store;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Installment;
import osame.foundation.NoticeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.foundation.calendar.BusinessCalendar;
import osame.operations.api.BusinessDates;
import osame.operations.api.Parameters;
import osame.persistence.general.PagedRows;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.StoreMessage;
import osame.receipt.api.StoreOutcome;
import osame.receipt.api.StorePayment;
import osame.receipt.api.StorePayments;

/** Lists the messages of convenience stores and those that wait too long. */
@Stateless
@DenyAll
@Local(StorePayments.class)
public class StorePaymentsBean implements StorePayments {

  private static final String FUNCTION = "RC-026";
  private static final String UNSETTLED_DAYS = "receipt.store.unsettled-days";

  @Inject private Jdbi jdbi;
  @EJB private Parameters parameters;
  @EJB private BusinessDates businessDates;
  @EJB private OperationLog log;

  public StorePaymentsBean() {}

  StorePaymentsBean(
      Jdbi jdbi, Parameters parameters, BusinessDates businessDates, OperationLog log) {
    this.jdbi = jdbi;
    this.parameters = parameters;
    this.businessDates = businessDates;
    this.log = log;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<StorePayment> list(Choice choice, PageRequest page) {
    return jdbi.withHandle(
        handle ->
            PagedRows.read(
                handle
                    .createQuery(Sql.of("list"))
                    .bind("choice", choice.name())
                    .bind("cutoff", cutoff()),
                page,
                row -> payment(row)));
  }

  /** What was told before this day waits too long. */
  private LocalDate cutoff() {
    LocalDate day = businessDates.current().value();
    BusinessCalendar calendar = businessDates.calendar();
    int left = Integer.parseInt(parameters.value(UNSETTLED_DAYS, day));
    while (left > 0) {
      day = day.minusDays(1);
      left -= calendar.isBusinessDay(day) ? 1 : 0;
    }
    return day;
  }

  private static StorePayment payment(ResultSet row) throws SQLException {
    LocalDate paidOn = row.getObject("paid_on", LocalDate.class);
    String notice = row.getString("notice_number");
    String outcome = row.getString("outcome");
    return new StorePayment(
        row.getLong("store_message_id"),
        StoreMessage.valueOf(row.getString("message")),
        row.getString("barcode"),
        Yen.of(row.getLong("amount")),
        paidOn == null ? null : new PaidOn(paidOn),
        row.getString("institution"),
        notice == null ? null : new NoticeNumber(notice),
        notice == null ? null : new Installment(row.getInt("installment")),
        row.getString("file_name"),
        new ReceivedOn(row.getObject("received_on", LocalDate.class)),
        outcome == null ? null : StoreOutcome.valueOf(outcome),
        row.getBoolean("overdue"));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void settle(Act act, long storeMessageId) {
    int settled =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(Sql.of("settle"))
                    .bind("id", storeMessageId)
                    .bind("remark", act.reason())
                    .execute());
    if (settled == 0) {
      throw new ReceiptException("RC-E-207");
    }
    log.act(act, LogEntry.of(Operation.CHANGE, FUNCTION, "store message " + storeMessageId));
  }
}
