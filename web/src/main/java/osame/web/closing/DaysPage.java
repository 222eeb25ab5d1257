package osame.web.closing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import osame.receipt.api.DayClosing;
import osame.receipt.api.DayState;
import osame.web.Sentences;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** The accounting days, latest first. */
@Named("days")
@ViewScoped
public class DaysPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DayClosing closing;
  @Inject private Sentences sentences;

  private transient LazyRows<DayState> rows;

  public LazyRows<DayState> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), DayState::day);
    }
    return rows;
  }

  public PagedList<DayState> getList() {
    return new PagedList<DayState>("days", "RC-031", closing::days)
        .column("day.day", DayState::day)
        .column("day.files", DayState::files)
        .column("day.openFiles", DayState::openFiles)
        .column("day.received", DayState::received)
        .column("day.state", this::state);
  }

  /** Open, proposed or closed. */
  public String state(DayState day) {
    if (day.closed()) {
      return sentences.text("day.closed");
    }
    return sentences.text(day.approvalId() == null ? "day.open" : "day.proposed");
  }
}
