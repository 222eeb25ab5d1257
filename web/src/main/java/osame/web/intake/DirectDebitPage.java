package osame.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.receipt.api.DebitRun;
import osame.receipt.api.DirectDebit;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.PagedList;

/** Requests of direct debit: made for a debit day, one file a bank. */
@Named("directDebit")
@ViewScoped
public class DirectDebitPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DirectDebit directDebit;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private LocalDate debitDay;
  private transient List<DebitRun> runs;

  /** Writes the files of the day. */
  public void request() {
    DebitRun run = directDebit.request(acts.act(sentences.text("debit.reason")), debitDay);
    runs = null;
    messages.done(
        "debit.done",
        show.longDate(run.debitDay()),
        show.number(run.lines()),
        show.yen(run.total()),
        run.archivedFileIds().size());
  }

  public List<DebitRun> getRuns() {
    if (runs == null) {
      runs = directDebit.runs();
    }
    return runs;
  }

  public PagedList<DebitRun> getList() {
    return PagedList.ofAll("debit-runs", "RC-073", getRuns())
        .column("debit.day", DebitRun::debitDay)
        .column("debit.lines", DebitRun::lines)
        .column("debit.total", DebitRun::total)
        .column("debit.files", run -> run.archivedFileIds().size());
  }

  public LocalDate getDebitDay() {
    return debitDay;
  }

  public void setDebitDay(LocalDate debitDay) {
    this.debitDay = debitDay;
  }
}
