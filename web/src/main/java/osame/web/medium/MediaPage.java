package osame.web.medium;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import osame.operations.api.FileDirection;
import osame.operations.api.MediaRegister;
import osame.operations.api.Medium;
import osame.operations.api.MediumFilter;
import osame.operations.api.MediumKey;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.faces.Today;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** The register of files and media: what is open, its check-off, and entries by hand (CM-066). */
@Named("mediaPage")
@ViewScoped
public class MediaPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MediaRegister register;
  @Inject private Today today;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Show show;
  @Inject private Sentences sentences;

  private final List<String> chosen = new ArrayList<>();
  private final MediumFields details = new MediumFields();
  private final MediumFields entry = new MediumFields();
  private LocalDate from;
  private LocalDate to;
  private FileDirection direction;
  private boolean onlyOpen = true;
  private transient LazyRows<Medium> rows;

  /** Lists what was asked for. */
  public void filter() {
    rows = null;
    chosen.clear();
  }

  /** Chooses a row for the check-off, or no longer. */
  public void choose(String key) {
    if (!chosen.remove(key)) {
      chosen.add(key);
    }
  }

  public boolean chosen(Medium row) {
    return chosen.contains(row.key().text());
  }

  /** Says of the chosen rows what became of them. */
  public void complete() {
    if (chosen.isEmpty()) {
      throw new WebException("WB-E-070");
    }
    List<MediumKey> keys = chosen.stream().map(MediumKey::parse).toList();
    register.complete(acts.act(sentences.text("media.completeReason")), keys, details.details());
    int count = chosen.size();
    filter();
    messages.done("media.completed", count);
  }

  /** Enters a medium that no program saw. */
  public void enter() {
    register.enter(
        acts.act(sentences.text("media.enterReason")),
        entry.getDirection(),
        entry.getCarriedOn(),
        entry.getName(),
        entry.details());
    filter();
    messages.done("media.entered", entry.getName());
    entry.clear();
  }

  public LazyRows<Medium> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), row -> row.key().text());
    }
    return rows;
  }

  public PagedList<Medium> getList() {
    return new PagedList<Medium>(
            "media-" + getFrom() + "-" + getTo(),
            "CM-066",
            page ->
                register.list(
                    acts.terminal(),
                    new MediumFilter(getFrom(), getTo(), direction, onlyOpen),
                    page))
        .column("media.direction", row -> sentences.label(row.direction()))
        .column("media.at", row -> show.time(row.carriedAt()))
        .column("log.who", Medium::who)
        .column("log.name", Medium::officerName)
        .column("log.terminal", Medium::terminal)
        .column("media.name", row -> show.subject(row.name()))
        .column("log.count", Medium::count)
        .column("media.purpose", row -> row.details().purpose())
        .column("media.place", row -> row.details().place())
        .column("media.approvedBy", row -> row.details().approvedBy())
        .column("media.ending", row -> sentences.label(row.details().ending()))
        .column("media.endedOn", row -> row.details().endedOn())
        .column("media.remark", row -> row.details().remark());
  }

  public int getChosenCount() {
    return chosen.size();
  }

  public MediumFields getDetails() {
    return details;
  }

  public MediumFields getEntry() {
    return entry;
  }

  public FileDirection[] getDirections() {
    return FileDirection.values();
  }

  /** First day; at first three months ago, so that nothing open is overlooked. */
  public LocalDate getFrom() {
    return from == null ? today.getCalendarDay().minusMonths(3) : from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** Last day; at first today. */
  public LocalDate getTo() {
    return to == null ? today.getCalendarDay() : to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public FileDirection getDirection() {
    return direction;
  }

  public void setDirection(FileDirection direction) {
    this.direction = direction;
  }

  public boolean isOnlyOpen() {
    return onlyOpen;
  }

  public void setOnlyOpen(boolean onlyOpen) {
    this.onlyOpen = onlyOpen;
  }
}
