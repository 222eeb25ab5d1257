package osame.web.channel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.receipt.api.Arrival;
import osame.receipt.api.Arrivals;
import osame.receipt.api.Submission;
import osame.web.Sentences;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** The arrival board (RC-111): which files are here, due, late, out of order. */
@Named("arrivalsPage")
@ViewScoped
public class ArrivalsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DAYS_BACK = 10;
  private static final int DAYS_AHEAD = 5;
  private static final int MONTHS_OF_DEBITS = 2;

  @Inject private Arrivals arrivals;
  @Inject private Today today;
  @Inject private Sentences sentences;

  private LocalDate from;
  private LocalDate to;
  private transient List<Arrival> board;
  private transient LazyRows<Arrival> rows;
  private transient List<Submission> submissions;

  /** Shows another period. */
  public void show() {
    board = null;
    rows = null;
    submissions = null;
  }

  private List<Arrival> board() {
    if (board == null) {
      board = arrivals.board(getFrom(), getTo());
    }
    return board;
  }

  public LazyRows<Arrival> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), a -> a.receivedOn().value() + a.format() + a.institution());
    }
    return rows;
  }

  public PagedList<Arrival> getList() {
    return PagedList.ofAll("arrivals", "RC-111", board())
        .column("arrival.receivedOn", row -> row.receivedOn().value())
        .column("arrival.format", Arrival::format)
        .column("arrival.institution", Arrival::institution)
        .column("arrival.inTimeUntil", Arrival::inTimeUntil)
        .column("arrival.state", row -> sentences.label(row.state()))
        .column("arrival.amount", Arrival::amount);
  }

  /** The requests of direct debit from the first day of the list on, for two months. */
  public List<Submission> getSubmissions() {
    if (submissions == null) {
      submissions = arrivals.submissions(getFrom(), getFrom().plusMonths(MONTHS_OF_DEBITS));
    }
    return submissions;
  }

  public PagedList<Submission> getSubmissionList() {
    return PagedList.ofAll("debit-submissions", "RC-111", getSubmissions())
        .column("debit.day", Submission::debitDay)
        .column("arrival.institution", row -> row.bankCode() + " " + row.bankName())
        .column("submission.until", Submission::submitUntil)
        .column("arrival.state", row -> sentences.label(row.state()))
        .column("submission.requestedOn", Submission::requestedOn)
        .column("debit.lines", Submission::lines)
        .column("debit.total", Submission::total);
  }

  public LocalDate getFrom() {
    return from == null ? today.getDay().minusDays(DAYS_BACK) : from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to == null ? today.getDay().plusDays(DAYS_AHEAD) : to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
