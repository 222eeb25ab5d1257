package osame.receipt.demand;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import osame.foundation.DatePeriod;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.receipt.api.Demand;
import osame.receipt.api.DemandOrder;
import osame.receipt.api.DemandState;
import osame.receipt.api.HoldExemption;
import osame.receipt.api.HoldKind;
import osame.receipt.api.ReceivableHold;
import osame.receipt.api.StoreMessage;
import osame.receipt.hold.ReceivableHoldsBean;
import osame.receipt.payment.Teller;
import osame.receipt.posting.BarcodeKeys;
import osame.receipt.store.StoreFile;
import osame.receipt.testing.Approvers;
import osame.receipt.testing.FixedParameters;
import osame.receipt.testing.PrintedLetters;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** The desk from which demand notices go out, one transaction for each act. */
final class DemandDesk {

  static final String LAYOUT = "-YYYYTTNNNNNNNNNNIIXX";

  final Teller teller;
  final SmallCity city;
  final Approvers approvers;
  final PrintedLetters letters;
  final FixedParameters parameters = new FixedParameters();
  private LocalDate today;
  final DemandsBean demands;
  final DemandDispatchBean dispatch;
  final DemandInquiryBean inquiry;
  final ReceivableHoldsBean holds;

  DemandDesk(TestDatabase database) {
    teller = new Teller(database.dataSource());
    teller.parameters.set("receipt.store-barcode.key", LAYOUT);
    city = new SmallCity(database.superuserJdbi());
    letters = new PrintedLetters(database.superuserJdbi());
    Jdbi jdbi = teller.transactions.jdbi();
    approvers = new Approvers(jdbi);
    demands =
        new DemandsBean(jdbi, parameters, approvers, letters, teller.log, Surroundings.session());
    dispatch =
        new DemandDispatchBean(jdbi, parameters, letters, teller.log, Surroundings.session());
    inquiry = new DemandInquiryBean(jdbi, Surroundings.businessDates(() -> today), teller.log);
    holds = new ReceivableHoldsBean(jdbi, teller.log, Surroundings.session());
  }

  /** A person with an address owes a tax. */
  long levy(Jdbi superuser, int person, LocalDate due, long tax) {
    city.person(person);
    superuser.useHandle(
        handle ->
            handle.execute(
                "UPDATE addressing.addressee SET address = '見本市中央一丁目2番3号', postal_code ="
                    + " '9990001' WHERE addressee_number = ?",
                SmallCity.number(person)));
    return city.levy(person, SmallCity.key(due.getYear(), "01", 100 + person, 1), due, tax);
  }

  void hold(LocalDate today, long receivableId, HoldKind kind, LocalDate from, LocalDate until) {
    teller.transactions.run(
        () ->
            holds.set(
                SmallCity.act(today),
                new ReceivableHold(
                    0,
                    receivableId,
                    kind,
                    new DatePeriod(from, until),
                    "地方税法15条",
                    HoldExemption.FULL)));
  }

  /** A store tells of a payment. */
  void announce(int person, long amount, LocalDate paidOn, LocalDate toldOn) {
    String free =
        new BarcodeKeys(LAYOUT).freeField(SmallCity.key(paidOn.getYear(), "01", 100 + person, 1));
    String barcode = new StoreBarcode("912345", free, 0, null, false, Yen.of(amount)).digits();
    StoreFile file = new StoreFile(toldOn).add(StoreMessage.PRELIMINARY, barcode, amount, paidOn);
    teller.post("told " + person, file.bytes(), "STORE_RECEIPT", toldOn);
  }

  /** Extracts all that is due on a day. */
  long extract(LocalDate today, LocalDate due, LocalDate dispatchOn) {
    this.today = today;
    DemandOrder order = new DemandOrder("第1期督促状", null, null, due, due, dispatchOn);
    return teller.transactions.call(() -> demands.extract(SmallCity.act(today), order));
  }

  /** Proposes a run, has another officer approve it. */
  void approve(LocalDate today, long runId) {
    long approvalId =
        teller.transactions.call(() -> demands.propose(SmallCity.act(today), runId, "please"));
    teller.transactions.run(
        () -> approvers.as("chief01").approve(SmallCity.act(today), approvalId, "checked"));
    approvers.as(Surroundings.OFFICER);
  }

  void print(LocalDate today, long runId) {
    teller.transactions.run(() -> demands.print(SmallCity.act(today), runId));
  }

  Demand pull(LocalDate today, long runId, long number) {
    this.today = today;
    return teller.transactions.call(() -> dispatch.pull(SmallCity.act(today), runId, number));
  }

  void confirm(LocalDate today, long runId, LocalDate dispatchedOn) {
    this.today = today;
    teller.transactions.run(() -> dispatch.confirm(SmallCity.act(today), runId, dispatchedOn));
  }

  List<Demand> demands(long runId, DemandState state) {
    return inquiry.demands("T001", runId, state, PageRequest.first(50)).rows();
  }

  List<Demand> toPull(LocalDate today, long runId) {
    this.today = today;
    return inquiry.toPull("T001", runId, PageRequest.first(50)).rows();
  }
}
