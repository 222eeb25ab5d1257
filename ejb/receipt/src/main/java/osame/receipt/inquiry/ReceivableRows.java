package osame.receipt.inquiry;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.Yen;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeSwitches;
import osame.persistence.general.PagedRows;
import osame.receipt.api.Receivable;
import osame.receipt.api.ReceivableKey;
import osame.receipt.charge.ChargeView;
import osame.receipt.charge.ReceivableLedger;
import osame.receipt.charge.ReceivableLedgers;
import osame.receipt.row.Columns;

/** Reads receivables and computes the delinquency charge of those that are shown. */
final class ReceivableRows {

  private static final Map<String, String> SORTS =
      Map.of(
          "dueDate", "due_date",
          "taxItem", "tax_item",
          "levyYear", "levy_year",
          "noticeNumber", "notice_number",
          "installment", "installment",
          "taxBalance", "tax_balance");
  private static final String UNPAID_FIRST =
      "tax_balance + fee_balance + charge_balance = 0, due_date";

  private final Handle handle;
  private final ChargeRates rates;
  private final ChargeSwitches switches;

  ReceivableRows(Handle handle, ChargeRates rates, ChargeSwitches switches) {
    this.handle = handle;
    this.rates = rates;
    this.switches = switches;
  }

  /** A row before its entries were looked at. */
  private record Head(
      long receivableId,
      ReceivableKey key,
      String taxItemName,
      AddresseeNumber addresseeNumber,
      LocalDate nominalDueDate,
      LocalDate dueDate,
      Yen taxBalance,
      Yen feeBalance,
      Yen chargeBalance,
      Yen preliminary)
      implements Serializable {

    static Head of(ResultSet row) throws SQLException {
      return new Head(
          row.getLong("receivable_id"),
          Columns.key(row),
          row.getString("tax_item_name"),
          new AddresseeNumber(row.getString("addressee_number")),
          row.getObject("nominal_due_date", LocalDate.class),
          row.getObject("due_date", LocalDate.class),
          Yen.of(row.getLong("tax_balance")),
          Yen.of(row.getLong("fee_balance")),
          Yen.of(row.getLong("charge_balance")),
          Yen.of(row.getLong("preliminary")));
    }
  }

  Page<Receivable> ofPerson(
      AddresseeNumber number, LocalDate day, boolean includePaid, PageRequest page) {
    Page<Head> heads =
        PagedRows.read(
            handle
                .createQuery(Sql.of("receivables"))
                .define("order", order(page))
                .bind("number", number.value())
                .bind("includePaid", includePaid),
            page,
            Head::of);
    return new Page<>(withCharges(heads.rows(), day), heads.total());
  }

  private static String order(PageRequest page) {
    String column = page.sort() == null ? null : SORTS.get(page.sort());
    return column == null ? UNPAID_FIRST : column + (page.descending() ? " DESC" : "");
  }

  Optional<Receivable> one(long receivableId, LocalDate day) {
    List<Head> heads =
        handle
            .createQuery(Sql.of("receivable"))
            .bind("receivableId", receivableId)
            .map((row, context) -> Head.of(row))
            .list();
    return withCharges(heads, day).stream().findFirst();
  }

  private List<Receivable> withCharges(List<Head> heads, LocalDate day) {
    Map<Long, ReceivableLedger> ledgers =
        ReceivableLedgers.read(handle, heads.stream().map(Head::receivableId).toList());
    return heads.stream()
        .map(head -> receivable(head, ledgers.get(head.receivableId()), day))
        .toList();
  }

  private Receivable receivable(Head head, ReceivableLedger ledger, LocalDate day) {
    ChargeView charge = ChargeView.of(ledger, day, rates, switches);
    LocalDate lastPaidOn = ledger.lastPaidOn();
    return new Receivable(
        head.receivableId(),
        head.key(),
        head.taxItemName(),
        head.addresseeNumber(),
        head.nominalDueDate(),
        head.dueDate(),
        ledger.assessed(),
        ledger.paid(),
        head.taxBalance(),
        head.feeBalance(),
        head.chargeBalance(),
        head.preliminary(),
        charge.charge(),
        charge.definite(),
        charge.missingYear(),
        lastPaidOn == null ? null : new PaidOn(lastPaidOn));
  }
}
