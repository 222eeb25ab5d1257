package osame.web.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import osame.receipt.api.Demand;
import osame.web.Sentences;
import osame.web.faces.Show;
import osame.web.list.PagedList;

/** The columns that every exported list of demand notices has. */
@ApplicationScoped
public class DemandColumns {

  @Inject private Sentences sentences;
  @Inject private Show show;

  /** Adds the columns. */
  public PagedList<Demand> add(PagedList<Demand> list) {
    return list.column("demand.letter", this::letter)
        .about(Demand::addresseeNumber)
        .column("addressee.number", row -> row.addresseeNumber().value())
        .column("addressee.name", Demand::name)
        .column("receivable.taxItem", Demand::taxItemName)
        .column("receivable.levyYear", row -> row.key().levyYear().value())
        .column("receivable.installment", row -> show.installment(row.key().installment()))
        .column("receivable.noticeNumber", row -> row.key().noticeNumber().value())
        .column("receivable.dueDate", Demand::dueDate)
        .column("demand.tax", Demand::taxAmount)
        .column("receivable.taxBalance", Demand::taxBalance)
        .column("demand.state", row -> sentences.label(row.state()))
        .column("demand.exclusion", row -> sentences.label(row.exclusion()))
        .column("demand.pull", row -> sentences.label(row.pulledFor()))
        .column("demands.dispatchedOn", Demand::dispatchedOn)
        .column("demand.returnedOn", Demand::returnedOn)
        .column("demand.postedOn", Demand::postedOn)
        .column("demand.servedOn", Demand::servedOn)
        .column("demand.seizureFrom", Demand::seizureFrom)
        .column("demand.remark", Demand::remark);
  }

  private String letter(Demand row) {
    return row.letterNumber() == null ? "" : String.valueOf(row.letterNumber());
  }
}
