package osame.web.demand;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.foundation.NoticeNumber;
import osame.receipt.api.DemandInquiry;
import osame.receipt.api.DemandOrder;
import osame.receipt.api.DemandRun;
import osame.receipt.api.Demands;
import osame.receipt.api.DueDemand;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** What is past due and not demanded, the runs so far, and the extraction of a new one. */
@Named("demandsPage")
@ViewScoped
public class DemandsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Demands demands;
  @Inject private DemandInquiry inquiry;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String name;
  private String taxItem;
  private String noticeNumber;
  private LocalDate dueFrom;
  private LocalDate dueTo;
  private LocalDate dispatchOn;
  private transient List<DueDemand> due;
  private transient LazyRows<DemandRun> rows;

  /** Lists what is to be demanded and shows it. */
  public String extract() {
    DemandOrder order =
        new DemandOrder(
            name.strip(), blank(taxItem) ? null : taxItem, notice(), dueFrom, dueTo, dispatchOn);
    long run = demands.extract(acts.act(sentences.text("demands.extractReason")), order);
    messages.done("demands.extracted");
    messages.keepForRedirect();
    return "/demand-run.xhtml?faces-redirect=true&id=" + run;
  }

  private NoticeNumber notice() {
    try {
      return blank(noticeNumber) ? null : new NoticeNumber(noticeNumber.strip());
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-006", e);
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  /** Takes due date and tax item of a row of the overview into the form. */
  public void choose(String day, String item) {
    dueFrom = LocalDate.parse(day);
    dueTo = dueFrom;
    taxItem = item;
  }

  public List<DueDemand> getDue() {
    if (due == null) {
      due = demands.due(today.getDay());
    }
    return due;
  }

  /** Whether the last day by law is past for some. */
  public boolean isLate() {
    return getDue().stream().anyMatch(DueDemand::late);
  }

  public PagedList<DueDemand> getDueList() {
    return PagedList.ofAll("due-demands", "RC-092", getDue())
        .column("receivable.dueDate", DueDemand::dueDate)
        .column("receivable.taxItem", DueDemand::taxItemName)
        .column("demands.count", DueDemand::count)
        .column("demands.sum", DueDemand::sum)
        .column("demands.latest", DueDemand::latestDispatch);
  }

  public LazyRows<DemandRun> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), DemandRun::demandRunId);
    }
    return rows;
  }

  public PagedList<DemandRun> getList() {
    return new PagedList<DemandRun>("demand-runs", "RC-092", inquiry::runs)
        .column("demands.id", DemandRun::demandRunId)
        .column("demands.name", DemandRun::name)
        .column("demands.dueFrom", DemandRun::dueFrom)
        .column("demands.dueTo", DemandRun::dueTo)
        .column("demands.state", run -> state(run))
        .column("demands.planned", DemandRun::planned)
        .column("demands.sum", DemandRun::sum)
        .column("demands.excluded", DemandRun::excluded)
        .column("demands.pulled", DemandRun::pulled)
        .column("demands.dispatchedOn", DemandRun::dispatchedOn);
  }

  /** Where the run stands: while it is extracted, where its proposal stands. */
  public String state(DemandRun run) {
    boolean proposed = run.approval() != null && "EXTRACTED".equals(run.state().name());
    return proposed ? sentences.label(run.approval()) : sentences.label(run.state());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getTaxItem() {
    return taxItem;
  }

  public void setTaxItem(String taxItem) {
    this.taxItem = taxItem;
  }

  public String getNoticeNumber() {
    return noticeNumber;
  }

  public void setNoticeNumber(String noticeNumber) {
    this.noticeNumber = noticeNumber;
  }

  public LocalDate getDueFrom() {
    return dueFrom;
  }

  public void setDueFrom(LocalDate dueFrom) {
    this.dueFrom = dueFrom;
  }

  public LocalDate getDueTo() {
    return dueTo;
  }

  public void setDueTo(LocalDate dueTo) {
    this.dueTo = dueTo;
  }

  public LocalDate getDispatchOn() {
    return dispatchOn;
  }

  public void setDispatchOn(LocalDate dispatchOn) {
    this.dispatchOn = dispatchOn;
  }
}
