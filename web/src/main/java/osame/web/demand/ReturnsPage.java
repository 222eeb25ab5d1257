package osame.web.demand;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import osame.foundation.FiscalYear;
import osame.receipt.api.Demand;
import osame.receipt.api.DemandDispatch;
import osame.receipt.api.DemandInquiry;
import osame.receipt.api.DemandState;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** Demand notices that came back, and service by publication. */
@Named("returnsPage")
@ViewScoped
public class ReturnsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DemandDispatch dispatch;
  @Inject private DemandInquiry inquiry;
  @Inject private DemandColumns columns;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private Integer year;
  private Long number;
  private LocalDate returnedOn;
  private String remark;
  private LocalDate postedOn;
  private final List<Long> chosen = new ArrayList<>();
  private transient LazyRows<Demand> returnedRows;
  private transient LazyRows<Demand> publishedRows;

  /** Records the letter whose number was scanned. */
  public void record() {
    Demand demand =
        dispatch.returned(acts.act(remark.strip()), new FiscalYear(getYear()), number, returnedOn);
    number = null;
    refresh();
    messages.done("returns.recorded", demand.letterNumber(), demand.name());
  }

  /** Chooses a letter for publication, or no longer. */
  public void choose(long demandId) {
    if (!chosen.remove((Long) demandId)) {
      chosen.add(demandId);
    }
  }

  public boolean chosen(Demand row) {
    return chosen.contains(row.demandId());
  }

  /** Publishes the chosen letters. */
  public void publish() {
    if (chosen.isEmpty()) {
      throw new WebException("WB-E-014");
    }
    if (postedOn == null) {
      throw new WebException("WB-E-017");
    }
    int count =
        dispatch.publish(
            acts.act(sentences.text("returns.publishReason")), List.copyOf(chosen), postedOn);
    chosen.clear();
    refresh();
    messages.done("returns.published", count);
  }

  private void refresh() {
    returnedRows = null;
    publishedRows = null;
  }

  public LazyRows<Demand> getReturnedRows() {
    if (returnedRows == null) {
      returnedRows = new LazyRows<>(getReturnedList(), Demand::demandId);
    }
    return returnedRows;
  }

  public PagedList<Demand> getReturnedList() {
    return list("returned-demands", DemandState.RETURNED);
  }

  public LazyRows<Demand> getPublishedRows() {
    if (publishedRows == null) {
      publishedRows = new LazyRows<>(getPublishedList(), Demand::demandId);
    }
    return publishedRows;
  }

  public PagedList<Demand> getPublishedList() {
    return list("published-demands", DemandState.PUBLISHED);
  }

  private PagedList<Demand> list(String name, DemandState state) {
    String terminal = acts.terminal();
    return columns.add(
        new PagedList<>(name, "RC-094", page -> inquiry.unserved(terminal, state, page)));
  }

  public int getChosenCount() {
    return chosen.size();
  }

  /** Fiscal year of the numbers; at first that of the business date. */
  public Integer getYear() {
    return year == null ? Integer.valueOf(FiscalYear.containing(today.getDay()).value()) : year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public Long getNumber() {
    return number;
  }

  public void setNumber(Long number) {
    this.number = number;
  }

  public LocalDate getReturnedOn() {
    return returnedOn == null ? today.getDay() : returnedOn;
  }

  public void setReturnedOn(LocalDate returnedOn) {
    this.returnedOn = returnedOn;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public LocalDate getPostedOn() {
    return postedOn;
  }

  public void setPostedOn(LocalDate postedOn) {
    this.postedOn = postedOn;
  }
}
