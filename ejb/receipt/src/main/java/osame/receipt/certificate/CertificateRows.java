package osame.receipt.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import osame.foundation.AddresseeNumber;
import osame.foundation.LevyYear;
import osame.foundation.Yen;
import osame.receipt.api.Certificate;
import osame.receipt.api.CertificateKind;
import osame.receipt.api.CertificateLine;
import osame.receipt.api.CertificateOrder;
import osame.receipt.charge.ChargeRatesSource;
import osame.receipt.charge.ChargeView;
import osame.receipt.charge.ReceivableLedger;
import osame.receipt.charge.ReceivableLedgers;

/** Rows to records. */
final class CertificateRows {

  private CertificateRows() {}

  /** A row before its entries were looked at. */
  private record Head(
      long receivableId,
      LevyYear levyYear,
      String taxItem,
      String taxItemName,
      LocalDate dueDate,
      Yen taxBalance,
      Yen preliminary,
      LocalDate announcedOn,
      Yen owed,
      boolean chargePending,
      boolean grace) {}

  static List<CertificateFacts> facts(
      Handle handle, CertificateOrder order, LocalDate day, ChargeRatesSource charges) {
    List<Head> heads =
        handle
            .createQuery(CertificateSql.of("facts"))
            .bind("day", day)
            .bind("number", order.addresseeNumber().value())
            .bind("levyYear", order.levyYear() == null ? null : order.levyYear().value())
            .bind("taxItem", order.taxItem())
            .bind(
                "noticeNumber", order.noticeNumber() == null ? null : order.noticeNumber().value())
            .map((row, context) -> head(row))
            .list();
    Map<Long, ReceivableLedger> ledgers =
        ReceivableLedgers.read(handle, heads.stream().map(Head::receivableId).toList());
    return heads.stream()
        .map(head -> facts(head, ledgers.get(head.receivableId()), charges, day))
        .toList();
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getLong("receivable_id"),
        new LevyYear(row.getInt("levy_year")),
        row.getString("tax_item"),
        row.getString("tax_item_name"),
        row.getObject("due_date", LocalDate.class),
        Yen.of(row.getLong("tax_balance")),
        Yen.of(row.getLong("preliminary")),
        row.getObject("announced_on", LocalDate.class),
        Yen.of(row.getLong("owed")),
        row.getBoolean("charge_pending"),
        row.getBoolean("grace"));
  }

  /** What the announced payments will make definite, if they pay the tax off. */
  private static Yen announcedCharge(
      Head head, ReceivableLedger ledger, ChargeRatesSource charges, LocalDate day) {
    if (head.announcedOn() == null || head.preliminary().compareTo(head.taxBalance()) < 0) {
      return Yen.ZERO;
    }
    ChargeView view =
        ChargeView.of(ledger, head.announcedOn(), charges.rates(), charges.switches(day));
    return view.charge() == null ? Yen.ZERO : view.charge();
  }

  private static CertificateFacts facts(
      Head head, ReceivableLedger ledger, ChargeRatesSource charges, LocalDate day) {
    return new CertificateFacts(
        head.levyYear(),
        head.taxItem(),
        head.taxItemName(),
        head.dueDate(),
        ledger.assessed(),
        ledger.paid(),
        head.taxBalance(),
        head.preliminary(),
        head.owed().plus(announcedCharge(head, ledger, charges, day)),
        head.chargePending(),
        head.grace());
  }

  static Certificate certificate(ResultSet row, List<CertificateLine> lines) throws SQLException {
    return new Certificate(
        row.getLong("certificate_id"),
        CertificateKind.valueOf(row.getString("kind")),
        new AddresseeNumber(row.getString("addressee_number")),
        row.getString("name"),
        row.getString("purpose"),
        row.getString("vehicle"),
        row.getLong("letter_id"),
        row.getInt("letter_year"),
        row.getLong("letter_number"),
        VerificationCode.grouped(row.getString("verification_code")),
        Yen.of(row.getLong("fee_amount")),
        row.getObject("certified_on", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        row.getString("overridden"),
        row.getString("issued_by"),
        row.getTimestamp("issued_at").toInstant(),
        lines);
  }

  static List<CertificateLine> lines(Handle handle, long certificateId) {
    return handle
        .createQuery(CertificateSql.of("lines"))
        .bind("certificateId", certificateId)
        .map(
            (row, context) ->
                new CertificateLine(
                    new LevyYear(row.getInt("levy_year")),
                    row.getString("tax_item"),
                    row.getString("tax_item_name"),
                    Yen.of(row.getLong("determined_amount")),
                    Yen.of(row.getLong("paid_amount")),
                    Yen.of(row.getLong("unpaid_amount")),
                    Yen.of(row.getLong("not_due_amount"))))
        .list();
  }
}
