package osame.receipt.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import osame.foundation.Yen;
import osame.foundation.law.ChargeFacts;
import osame.foundation.law.ChargePayment;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeSwitches;
import osame.foundation.law.DelinquencyCharge;
import osame.foundation.law.MissingRateException;

/** The ledger as one would keep it by hand: line by line, one account after the other. */
final class LedgerModel {

  /** One account. */
  private static final class Account {
    private final long levied;
    private final LocalDate due;
    private final long leviedFee;
    private long tax;
    private long fee;
    private long charge;
    private final List<ChargePayment> payments = new ArrayList<>();

    private Account(long levied, LocalDate due, long fee) {
      this.levied = levied;
      this.due = due;
      this.leviedFee = fee;
      this.tax = levied;
      this.fee = fee;
    }
  }

  /**
   * A line of a file.
   *
   * @param notice the account; none if it is unknown
   * @param suspense why it can't be posted, or null
   */
  record Line(int number, int notice, long amount, LocalDate paidOn, String suspense) {}

  private final Map<Integer, Account> accounts = new LinkedHashMap<>();
  private final List<String> entries = new ArrayList<>();
  private final List<String> overpayments = new ArrayList<>();
  private final List<String> suspense = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();

  void levy(int notice, long tax, LocalDate due, long fee) {
    accounts.put(notice, new Account(tax, due, fee));
  }

  /** Keeps a line in the books. */
  void pay(Line line) {
    Account account = accounts.get(line.notice());
    if (line.suspense() != null || account == null) {
      String reason = line.suspense() == null ? "UNKNOWN_RECEIVABLE" : line.suspense();
      suspense.add(reason + " " + line.amount());
      return;
    }
    long left = line.amount();
    long tax = Math.min(left, account.tax);
    left -= tax;
    if (tax > 0) {
      account.tax -= tax;
      account.payments.add(new ChargePayment(line.paidOn(), Yen.of(tax)));
      entries.add(line.notice() + " TAX PAID " + -tax + " " + line.paidOn());
      if (account.tax == 0) {
        assess(line.notice(), account);
      }
    }
    long fee = Math.min(left, account.fee);
    left -= fee;
    account.fee -= fee;
    enter(line, "FEE", fee);
    long charge = Math.min(left, account.charge);
    left -= charge;
    account.charge -= charge;
    enter(line, "CHARGE", charge);
    if (left > 0) {
      overpayments.add(line.notice() + " " + left + " " + line.paidOn());
    }
  }

  private void enter(Line line, String component, long amount) {
    if (amount > 0) {
      entries.add(line.notice() + " " + component + " PAID " + -amount + " " + line.paidOn());
    }
  }

  private void assess(int notice, Account account) {
    LocalDate last =
        account.payments.stream().map(ChargePayment::on).max(LocalDate::compareTo).orElseThrow();
    ChargeFacts facts =
        new ChargeFacts(Yen.of(account.levied), account.due, null, account.payments, List.of());
    try {
      account.charge =
          DelinquencyCharge.asOf(last, facts, ChargeRates.published(), ChargeSwitches.DEFAULT)
              .finalAmount()
              .value();
    } catch (MissingRateException e) {
      pending.add(notice + " " + e.year());
    }
    if (account.charge > 0) {
      entries.add(notice + " CHARGE DELINQUENCY_CHARGE " + account.charge);
    }
  }

  /** Everything that is to be in the database, as {@link #queries} reads it. */
  Map<String, List<String>> state() {
    List<String> balances = new ArrayList<>();
    accounts.forEach(
        (notice, a) -> balances.add(notice + " " + a.tax + " " + a.fee + " " + a.charge));
    Map<String, List<String>> state = new LinkedHashMap<>();
    state.put("balances", balances);
    state.put("entries", entries);
    state.put("overpayments", overpayments);
    state.put("suspense", suspense);
    state.put("pending", pending);
    state.values().forEach(Collections::sort);
    return state;
  }

  /** Books with the same levies, to which nothing was paid yet. */
  LedgerModel afresh() {
    LedgerModel afresh = new LedgerModel();
    accounts.forEach((notice, a) -> afresh.levy(notice, a.levied, a.due, a.leviedFee));
    return afresh;
  }

  /** As {@link #queries}, but what a reversal took back is not there. */
  static Map<String, String> outcomeQueries() {
    Map<String, String> queries = new LinkedHashMap<>(queries());
    queries.remove("entries");
    queries.replaceAll(
        (name, sql) -> sql.replace("receipt.overpayment", "receipt.standing_overpayment"));
    queries.put(
        "suspense",
        queries.get("suspense")
            + " s WHERE NOT EXISTS (SELECT FROM receipt.suspense_resolution x"
            + " WHERE x.suspense_id = s.suspense_id)");
    return queries;
  }

  /** What gives the same from the database, by name. */
  static Map<String, String> queries() {
    String notice = "r.notice_number::bigint";
    return Map.of(
        "balances",
        "SELECT concat_ws(' ', "
            + notice
            + ", tax_balance, fee_balance, charge_balance) FROM receipt.receivable r",
        "entries",
        "SELECT concat_ws(' ', "
            + notice
            + ", component, kind, amount, paid_on) FROM receipt.ledger_entry e"
            + " JOIN receipt.receivable r USING (receivable_id)"
            + " WHERE kind NOT IN ('ASSESSED', 'DEMAND_FEE')",
        "overpayments",
        "SELECT concat_ws(' ', "
            + notice
            + ", amount, arisen_on) FROM receipt.overpayment"
            + " JOIN receipt.receivable r USING (receivable_id)",
        "suspense",
        "SELECT concat_ws(' ', reason, amount) FROM receipt.suspense",
        "pending",
        "SELECT concat_ws(' ', "
            + notice
            + ", missing_year) FROM receipt.charge_pending"
            + " JOIN receipt.receivable r USING (receivable_id)");
  }
}
