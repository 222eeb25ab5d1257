package osame.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import osame.foundation.AddresseeNumber;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.BusinessDates;
import osame.receipt.api.PersonAccount;
import osame.receipt.api.ReceiptInquiry;
import osame.receipt.api.Receivable;
import osame.web.ActFactory;

/** What a person owes. The question is a body, so that no number stands in an address. */
@Path("accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

  @Inject private ReceiptInquiry inquiry;
  @Inject private BusinessDates businessDates;
  @Inject private ActFactory acts;

  /** Whose account is asked for. */
  public record Question(String addresseeNumber) {}

  /**
   * The account on the business date.
   *
   * @param unpaidTax yen of tax past its due date
   * @param charge yen of delinquency charge, definite and estimated
   * @param chargeComplete false if the rate of a year is missing
   * @param open receivables that are not fully paid, at most a page of them
   */
  public record Account(
      LocalDate day,
      Yen unpaidTax,
      Yen unpaidFee,
      Yen charge,
      boolean chargeComplete,
      Yen notYetDue,
      Yen overpaid,
      long openCount,
      List<Item> open) {}

  /**
   * An open receivable.
   *
   * @param id by which {@code receivables/{id}} tells more
   * @param receivable levy year, tax year, tax item, notice number and installment
   */
  public record Item(
      long id,
      String receivable,
      LocalDate dueDate,
      Yen assessed,
      Yen paid,
      Yen taxBalance,
      Yen feeBalance,
      Yen charge) {}

  @POST
  public Account find(Question question) {
    AddresseeNumber number = Bodies.addresseeNumber(Bodies.required(question).addresseeNumber());
    LocalDate day = businessDates.current().value();
    PersonAccount head =
        inquiry.account(acts.terminal(), number, day).orElseThrow(NotFoundException::new);
    var open =
        inquiry.receivables(
            acts.terminal(), number, day, false, PageRequest.first(PageRequest.MAX_SIZE));
    return new Account(
        day,
        head.unpaidTax(),
        head.unpaidFee(),
        head.charge(),
        head.chargeComplete(),
        head.notYetDue(),
        head.overpaid(),
        open.total(),
        open.rows().stream().map(AccountResource::item).toList());
  }

  private static Item item(Receivable row) {
    return new Item(
        row.receivableId(),
        KeyText.of(row.key()),
        row.dueDate(),
        row.assessed(),
        row.paid(),
        row.taxBalance(),
        row.feeBalance(),
        row.charge());
  }
}
