package osame.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import osame.foundation.FiscalYear;
import osame.foundation.law.ReceivableClass;
import osame.receipt.api.Booked;
import osame.receipt.api.BookedFilter;
import osame.receipt.api.Channel;
import osame.receipt.api.Component;
import osame.receipt.api.MonthlyReports;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Show;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** The payments behind a figure of a report, which its address names. */
@Named("bookedPage")
@ViewScoped
public class BookedPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MonthlyReports reports;
  @Inject private ActFactory acts;
  @Inject private Show show;
  @Inject private Sentences sentences;

  private String from;
  private String to;
  private Integer year;
  private String taxItem;
  private String accountClass;
  private String component;
  private String channel;
  private String institution;
  private transient LazyRows<Booked> rows;

  private BookedFilter filter() {
    try {
      return new BookedFilter(
          LocalDate.parse(from),
          LocalDate.parse(to),
          year == null ? null : new FiscalYear(year),
          taxItem,
          given(accountClass) ? ReceivableClass.valueOf(accountClass) : null,
          given(component) ? Component.valueOf(component) : null,
          given(channel) ? Channel.valueOf(channel) : null,
          // The daily report names the institution, or that there is none.
          given(channel) ? (institution == null ? "" : institution) : null);
    } catch (DateTimeParseException | IllegalArgumentException | NullPointerException e) {
      throw new WebException("WB-E-021", e);
    }
  }

  private static boolean given(String value) {
    return value != null && !value.isEmpty();
  }

  public LazyRows<Booked> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), Booked::entryId);
    }
    return rows;
  }

  public PagedList<Booked> getList() {
    BookedFilter filter = filter();
    return new PagedList<Booked>(
            "payments-" + from + "-" + to,
            "RC-032",
            page -> reports.entries(acts.terminal(), filter, page))
        .about(Booked::addresseeNumber)
        .column("entry.id", Booked::entryId)
        .column("entry.receivedOn", row -> row.receivedOn().value())
        .column("entry.paidOn", row -> row.paidOn().value())
        .column("entry.kind", row -> sentences.label(row.kind()))
        .column("entry.component", row -> sentences.label(row.component()))
        .column("booked.received", Booked::received)
        .column("entry.channel", row -> sentences.label(row.channel()))
        .column("entry.institution", Booked::institution)
        .column("addressee.number", row -> row.addresseeNumber().value())
        .column("receivable.levyYear", row -> show.fiscalYear(row.key().levyYear().value()))
        .column("receivable.noticeNumber", row -> row.key().noticeNumber().value())
        .column("receivable.installment", row -> show.installment(row.key().installment()))
        .column("entry.origin", Booked::origin);
  }

  public LocalDate getFirst() {
    return filter().from();
  }

  public LocalDate getLast() {
    return filter().to();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getTaxItem() {
    return taxItem;
  }

  public void setTaxItem(String taxItem) {
    this.taxItem = taxItem;
  }

  public String getAccountClass() {
    return accountClass;
  }

  public void setAccountClass(String accountClass) {
    this.accountClass = accountClass;
  }

  public String getComponent() {
    return component;
  }

  public void setComponent(String component) {
    this.component = component;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }
}
