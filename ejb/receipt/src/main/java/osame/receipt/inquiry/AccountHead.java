package osame.receipt.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import osame.addressing.api.Addressee;
import osame.foundation.Yen;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeSwitches;
import osame.receipt.api.PersonAccount;
import osame.receipt.charge.ChargeView;
import osame.receipt.charge.ReceivableLedgers;

/** Sums one person's account. */
final class AccountHead {

  private AccountHead() {}

  /** Sums in SQL; what is overdue and still bears is computed. */
  private record Sums(
      Yen unpaidTax, Yen unpaidFee, Yen definiteCharge, Yen notYetDue, boolean pending) {

    static Sums of(ResultSet row) throws SQLException {
      return new Sums(
          Yen.of(row.getLong("unpaid_tax")),
          Yen.of(row.getLong("unpaid_fee")),
          Yen.of(row.getLong("definite_charge")),
          Yen.of(row.getLong("not_yet_due")),
          row.getBoolean("pending"));
    }
  }

  private record NextDebit(LocalDate day, Yen amount) {}

  static PersonAccount read(
      Handle handle,
      Addressee addressee,
      LocalDate day,
      ChargeRates rates,
      ChargeSwitches switches) {
    String number = addressee.number().value();
    Sums sums =
        handle
            .createQuery(Sql.of("account"))
            .bind("number", number)
            .bind("day", day)
            .map((row, context) -> Sums.of(row))
            .one();
    List<ChargeView> estimates = estimates(handle, number, day, rates, switches);
    NextDebit debit = nextDebit(handle, number, day);
    Yen charge =
        estimates.stream()
            .filter(view -> view.missingYear() == null)
            .map(ChargeView::charge)
            .reduce(sums.definiteCharge(), Yen::plus);
    boolean complete =
        !sums.pending() && estimates.stream().allMatch(view -> view.missingYear() == null);
    return new PersonAccount(
        addressee,
        day,
        sums.unpaidTax(),
        sums.unpaidFee(),
        charge,
        complete,
        sums.notYetDue(),
        overpaid(handle, number),
        debit.day(),
        debit.amount());
  }

  private static List<ChargeView> estimates(
      Handle handle, String number, LocalDate day, ChargeRates rates, ChargeSwitches switches) {
    List<Long> overdue =
        handle
            .createQuery(Sql.of("overdue"))
            .bind("number", number)
            .bind("day", day)
            .mapTo(Long.class)
            .list();
    return ReceivableLedgers.read(handle, overdue).values().stream()
        .map(ledger -> ChargeView.of(ledger, day, rates, switches))
        .toList();
  }

  private static Yen overpaid(Handle handle, String number) {
    return Yen.of(
        handle.createQuery(Sql.of("overpaid")).bind("number", number).mapTo(Long.class).one());
  }

  private static NextDebit nextDebit(Handle handle, String number, LocalDate day) {
    return handle
        .createQuery(Sql.of("next-debit"))
        .bind("number", number)
        .bind("day", day)
        .map(
            (row, context) ->
                new NextDebit(
                    row.getObject("debit_day", LocalDate.class), Yen.of(row.getLong("amount"))))
        .findOne()
        .orElse(new NextDebit(null, Yen.ZERO));
  }
}
