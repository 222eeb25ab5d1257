package osame.web.addressee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import osame.addressing.api.LinkCandidate;
import osame.addressing.api.RecordLinkage;
import osame.foundation.AddresseeNumber;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** The work list of record linkage: pairs that may be one person. */
@Named("linkagePage")
@ViewScoped
public class LinkagePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RecordLinkage linkage;
  @Inject private LinkReasons reasons;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String reason;
  private transient LazyRows<LinkCandidate> rows;

  /** Looks for pairs anew. */
  public void search() {
    long found = linkage.search(acts.act(sentences.text("linkage.search")));
    messages.done("linkage.found", found);
    rows = null;
  }

  /** The other is the same person: the one stands for both. */
  public void link(String one, String other) {
    linkage.link(acts.act(reason.strip()), new AddresseeNumber(other), new AddresseeNumber(one));
    messages.done("linkage.linked");
    close();
  }

  /** These are two persons. */
  public void reject(String one, String other) {
    linkage.reject(acts.act(reason.strip()), new AddresseeNumber(one), new AddresseeNumber(other));
    messages.done("linkage.rejected");
    close();
  }

  private void close() {
    reason = null;
    rows = null;
  }

  public LazyRows<LinkCandidate> getRows() {
    if (rows == null) {
      rows =
          new LazyRows<>(
              getList(), row -> row.one().number().value() + "-" + row.other().number().value());
    }
    return rows;
  }

  public PagedList<LinkCandidate> getList() {
    String terminal = acts.terminal();
    return new PagedList<LinkCandidate>(
            "linkage", "AT-010", page -> linkage.workList(terminal, page))
        .column("linkage.score", LinkCandidate::score)
        .column("linkage.reasons", row -> reasons.words(row.reasons()))
        .column("addressee.number", row -> row.one().number().value())
        .column("addressee.name", row -> row.one().name())
        .column("addressee.birthDate", row -> row.one().birthDate())
        .column("addressee.address", row -> row.one().address())
        .column("linkage.otherNumber", row -> row.other().number().value())
        .column("addressee.name", row -> row.other().name())
        .column("addressee.birthDate", row -> row.other().birthDate())
        .column("addressee.address", row -> row.other().address());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
