package osame.web.channel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.receipt.api.Arrival;
import osame.receipt.api.Arrivals;
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

  @Inject private Arrivals arrivals;
  @Inject private Today today;
  @Inject private Sentences sentences;

  private LocalDate from;
  private LocalDate to;
  private transient List<Arrival> board;
  private transient LazyRows<Arrival> rows;

  /** Shows another period. */
  public void show() {
    board = null;
    rows = null;
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
